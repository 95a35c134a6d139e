import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldText } from './fold';

describe('fold', () => {
  test.each([
    ['tashkeel', 'مكوّنًا مهمًّا', 'مكونا مهما'],
    ['tatweel', 'بـــاكو', 'باكو'],
    ['hamza seats', 'أإآٱ مؤتمر رئيس', 'اااا موتمر رييس'],
    ['final yaa and taa marbuta', 'علي علىّ حكومة', 'علي علي حكومه'],
    ['presentation forms', 'ﻻ ﺍﻟﺪﻳﻦ', 'لا الدين'],
    ['bidi controls', 'أحداث\u200f11\u200f سبتمبر', 'احداث11 سبتمبر'],
    ['no-break space', 'حزب\u00a0شاس', 'حزب شاس'],
    ['digits', '٧ أكتوبر ۲۰۲۳', '7 اكتوبر 2023'],
    ['Latin case', 'CNN', 'cnn'],
  ])('%s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test.each([
    ['different letters stay different', 'قلب', 'كلب'],
    ['the article stays', 'القدس', 'قدس'],
    ['words stay apart', 'أبو ظبي', 'أبوظبي'],
    ['line breaks stay', 'نعم\n\nلا', 'نعم لا'],
  ])('%s', (_, one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  test('a sign belongs to the letter that it stands on', () => {
    const { ends } = fold('حزبُ التقدم');
    expect(ends[2]).toBe(4);
  });

  test('an empty text', () => {
    expect(fold('')).toEqual({ text: '', starts: [], ends: [] });
  });

  test('the letters of a ligature all point to it', () => {
    expect(fold('بﻻ')).toEqual({ text: 'بلا', starts: [0, 1, 1], ends: [1, 2, 2] });
  });

  test('a letter outside the Basic Multilingual Plane keeps both its units', () => {
    expect(fold('ا😀ب')).toEqual({ text: 'ا😀ب', starts: [0, 1, 1, 3], ends: [1, 3, 3, 4] });
  });

  test('every folded unit comes from a stretch of the original that folds to it', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        const { text: folded, starts, ends } = fold(text);
        expect(starts).toHaveLength(folded.length);
        expect(ends).toHaveLength(folded.length);
        for (let i = 0; i < folded.length; i++) {
          expect(foldText(text.slice(starts[i], ends[i]))).toContain(folded[i]);
          expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
        }
      }),
    );
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

const arabicText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'ابتجدرسشصعفقكلمنهويءآأؤإئةىًٌَُِّْـٰﻻﷲﹰ ٧۷“”"«»‏\u200c\u00a0\n.،'),
    fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
  ),
});
