import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from './tokens';

const shown = (text: string): string[] => tokenize(text).map((token) => `${token.kind}:${token.text}`);

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

  test('tokens are in order, never empty, never overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
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
