import { expect, test } from 'vitest';
import { findWords } from './find-words';
import { visibleText } from './visible-text';

const found = (text: string, words: string) =>
  findWords(visibleText(text), words).map((p) => text.slice(p.start, p.end));

test.each([
  ['behind clitics', 'وببغداد فلبغداد وبغداد', 'بغداد', ['بغداد', 'بغداد', 'بغداد']],
  ['in the لل form, from the second ل on', 'عاد للجزائر وللجزائر', 'الجزائر', ['لجزائر', 'لجزائر']],
  ['with tashkeel and tatweel', 'في بَغْـدادَ الآن', 'بغداد', ['بَغْـدادَ']],
  ['with bidi controls inside', 'من بغ\u200fداد', 'بغداد', ['بغ\u200fداد']],
  ['over a no-break space', 'رام\u00a0الله', 'رام الله', ['رام\u00a0الله']],
  ['in presentation forms', 'ﻓﻲ ﺗﻄﻮﺍﻥ', 'تطوان', ['ﺗﻄﻮﺍﻥ']],
  ['not within a word', 'السكان وكانت', 'كان', []],
  ['not behind two ل', 'معرضا للصور', 'صور', []],
  ['not with another hamza', 'اسرائيل', 'إسرائيل', []],
  ['not over a paragraph', 'رام\nالله', 'رام الله', []],
])('finds words %s', (_, text, words, expected) => {
  expect(found(text, words)).toEqual(expected);
});

test('takes a head in brackets as an alternative', () => {
  const text = 'دعم حزب النماء ثم النماء';
  expect(findWords(visibleText(text), '[حزب ]النماء')).toEqual([
    { start: 8, end: 14, alternatives: [{ start: 4, end: 14 }] },
    { start: 18, end: 24, alternatives: [] },
  ]);
});
