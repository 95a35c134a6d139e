import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsAt } from '@/lib/model/span';
import { isInsideWord, widenToWords } from './word-bounds';

const widen = (text: string, words: string) => {
  const start = text.indexOf(words);
  return wordsAt(text, widenToWords(text, { start, end: start + words.length }, { start: 0, end: text.length }));
};

describe('widenToWords', () => {
  test.each([
    ['a clitic joined to the name', 'زار وباكو أمس', 'باكو', 'وباكو'],
    ['two clitics', 'ثم ولباكو', 'باكو', 'ولباكو'],
    ['the alif that لل drops', 'عضو للكنيست', 'لكنيست', 'للكنيست'],
    ['a name that stands alone', 'زار باكو أمس', 'باكو', 'باكو'],
    ['a vowel mark after the name', 'زار باكوُ أمس', 'باكو', 'باكوُ'],
    ['a tatweel before it', 'في بـباكو', 'باكو', 'بـباكو'],
    ['a digit joined to it', 'مجموعة20 هنا', 'مجموعة', 'مجموعة20'],
    ['only a part of a name of two words', 'في الولايات المتحدة', 'ولايات المت', 'الولايات المتحدة'],
    ['an opening mark is no letter', 'في "باكو" أمس', 'باكو', 'باكو'],
    ['a mark between clitic and name', 'و"باكو"', 'باكو', 'باكو'],
    ['a comma', 'باكو، وتبليسي', 'باكو', 'باكو'],
    ['a direction mark', 'في \u200fباكو\u200f.', 'باكو', 'باكو'],
  ])('%s', (_, text, words, expected) => {
    expect(widen(text, words)).toBe(expected);
  });

  test('stops at its limits', () => {
    expect(widenToWords('وباكو', { start: 2, end: 3 }, { start: 1, end: 4 })).toEqual({ start: 1, end: 4 });
  });

  test('never ends inside a word, and holds the span', () => {
    const words = fc.array(fc.constantFrom('و', 'باكو', ' ', '،', '"', 'ً', '7', '😀', 'ـ', 'CNN', '\u200f'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join('');
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const wide = widenToWords(text, { start, end }, { start: 0, end: text.length });
        expect(wide.start).toBeLessThanOrEqual(start);
        expect(wide.end).toBeGreaterThanOrEqual(end);
        expect(isInsideWord(text, wide.start)).toBe(false);
        expect(isInsideWord(text, wide.end)).toBe(false);
      }),
    );
  });
});
