import { describe, expect, test } from 'vitest';
import { isLatin, latinRuns } from './latin-runs';

const latin = (text: string) =>
  latinRuns(text, { start: 0, end: text.length })
    .filter((run) => run.latin)
    .map((run) => run.text);

describe('latinRuns', () => {
  test.each([
    ['a word', 'شبكة CNN اليوم', ['CNN']],
    ['a name of several words', 'كتب Simon Moshiashvili أمس', ['Simon Moshiashvili']],
    ['brackets stay outside', 'سوريا (CNN) --', ['CNN']],
    ['with a number after it', 'طراز F-16 هنا', ['F-16']],
    ['an address', 'راجع example.org اليوم', ['example.org']],
    ['two apart', 'بين BBC، وCNN وAFP', ['BBC']],
    ['joined to Arabic letters', 'الـCNN هنا', []],
    ['numbers alone', 'عام 2024 هنا', []],
    ['no Latin', 'باكو', []],
  ])('sets apart %s', (_, text, expected) => {
    expect(latin(text)).toEqual(expected);
  });

  test('keeps every letter, with its place', () => {
    const text = 'من BBC إلى CNN.';
    const runs = latinRuns(text, { start: 3, end: text.length });
    expect(runs.map((run) => run.text).join('')).toBe(text.slice(3));
    for (const run of runs) expect(text.startsWith(run.text, run.start)).toBe(true);
  });
});

test.each([
  ['Simon', true],
  ['Bakı 1', true],
  ['باكو', false],
  ['باكو Baku', false],
  ['7', false],
])('isLatin %s', (name, expected) => {
  expect(isLatin(name)).toBe(expected);
});
