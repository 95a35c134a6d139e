import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, wordsAt } from '@/lib/model/span';
import { sentenceSpan } from './sentence-span';

const sentence = (text: string, words: string) => {
  const start = text.indexOf(words);
  return wordsAt(text, sentenceSpan(text, { start: 0, end: text.length }, { start, end: start + words.length }));
};

test.each([
  ['the only one', 'زار باكو أمس.', 'باكو', 'زار باكو أمس.'],
  ['the second', 'عاد أمس. زار باكو اليوم. ثم نام.', 'باكو', 'زار باكو اليوم.'],
  ['after a question', 'من عاد؟ زار باكو!', 'باكو', 'زار باكو!'],
  ['with a closing mark after the stop', 'قال "عدت إلى باكو." ثم نام.', 'باكو', 'قال "عدت إلى باكو."'],
  ['without a stop', 'عاد. زار باكو', 'باكو', 'زار باكو'],
  ['an ellipsis', 'عاد… زار باكو… ونام', 'باكو', 'زار باكو…'],
  ['not at a stop within a number', 'زاد 3.5 في باكو. ونام.', 'باكو', 'زاد 3.5 في باكو.'],
  ['not after a title of one letter', 'قال د. سلامة في باكو. ونام.', 'باكو', 'قال د. سلامة في باكو.'],
  ['not in an abbreviated agency', 'قالت أ.ف.ب. في باكو. ونام.', 'باكو', 'قالت أ.ف.ب. في باكو.'],
  ['not at a comma or a colon', 'قال: عاد، وزار باكو؛ ونام.', 'باكو', 'قال: عاد، وزار باكو؛ ونام.'],
  ['a name that itself ends in a stop', 'عاد إلى U.S. ثم نام. وقام.', 'U.S.', 'عاد إلى U.S. ثم نام.'],
])('finds the sentence: %s', (_, text, words, expected) => {
  expect(sentence(text, words)).toBe(expected);
});

test('holds the place and stays in the block', () => {
  const parts = fc.array(fc.constantFrom('باكو', ' ', '. ', '؟', '"', 'د.', '3.5', '… '), { minLength: 1 });
  fc.assert(
    fc.property(parts, fc.nat(), fc.nat(), (words, a, b) => {
      const text = words.join('');
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      const block = { start: 0, end: text.length };
      const span = sentenceSpan(text, block, { start, end });
      expect(contains(span, { start, end })).toBe(true);
      expect(contains(block, span)).toBe(true);
    }),
  );
});
