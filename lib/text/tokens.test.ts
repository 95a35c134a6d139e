import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from './tokens';

const shown = (text: string): string[] => tokenize(text).map((token) => `${token.kind}:${token.text}`);

/** Any UTF-16 unit, halves of surrogate pairs included. */
const anyUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));

describe('tokenize', () => {
  test('words, marks, pauses and stops', () => {
    expect(shown('وقال: «نعم، 7».')).toEqual([
      'word:وقال',
      'pause::',
      'mark:«',
      'word:نعم',
      'pause:،',
      'number:7',
      'mark:»',
      'stop:.',
    ]);
  });

  test('letters and digits never share a token, even over invisible signs', () => {
    expect(shown('أحداث\u200f11\u200f سبتمبر')).toEqual(['word:احداث', 'number:11', 'word:سبتمبر']);
  });

  test('tatweel after a clitic leaves the mark glued to it', () => {
    const [clitic, mark] = tokenize('بـ“الوضع”');
    expect(clitic).toMatchObject({ text: 'ب', end: 2 });
    expect(mark).toMatchObject({ kind: 'mark', glued: true });
  });

  test('offsets are those of the whole text when a part is cut', () => {
    const text = 'أولًا. ثانيًا.';
    expect(tokenize(text, 7).map((token) => text.slice(token.start, token.end))).toEqual(['ثانيًا', '.']);
  });

  test.each([
    ['marks of every kind', '"“”„‟″＂«»‹›‘’‚‛', 'mark'],
    ['stops', '.!?؟…۔', 'stop'],
    ['pauses', '،,؛;:', 'pause'],
    ['other signs', '()[]-–%٪/*', 'other'],
  ])('%s', (_, signs, kind) => {
    for (const sign of signs) expect(shown(sign)).toEqual([`${kind}:${sign}`]);
  });

  test.each([
    ['a word keeps its tashkeel and tatweel', 'مُحَـمَّد', ['word:محمد']],
    ['an invisible sign parts no word', 'وا\u200fدي', ['word:وادي']],
    ['spaces of all widths part words', 'نعم\u00a0لا\u2003بلى\tثم', ['word:نعم', 'word:لا', 'word:بلي', 'word:ثم']],
    ['a ligature is several letters of one word', 'ﻻﺯﻡ', ['word:لازم']],
    ['digits of two scripts are one number', '2٠٢٤', ['number:2024']],
    ['a decimal point ends a number', '7.5', ['number:7', 'stop:.', 'number:5']],
    ['nothing in white space', ' \n\t\u200f', []],
  ])('%s', (_, text, tokens) => {
    expect(shown(text)).toEqual(tokens);
  });

  test.each([
    ['after a word', 'نعم"', true],
    ['after tashkeel', 'نعمْ"', true],
    ['after an invisible sign', 'نعم\u200f"', true],
    ['after a space', 'نعم "', false],
    ['after a line break', 'نعم\n"', false],
  ])('a mark %s: glued is %s', (_, text, glued) => {
    expect(tokenize(text).at(-1)?.glued).toBe(glued);
  });

  test('a part cut out of a text is what the part alone would give, moved', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, part, after) => {
        const from = before.length;
        const moved = tokenize(part).map((token) => ({ ...token, start: token.start + from, end: token.end + from }));
        expect(tokenize(before + part + after, from, from + part.length)).toEqual(moved);
      }),
    );
  });

  test('tokens are in order, never empty, never overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit }), (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
