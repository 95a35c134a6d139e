import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './fold';
import { type NameForm, NameMatcher } from './match';
import { tokenize } from './tokens';

const FORMS: NameForm[] = [
  { entityId: 'valley', form: 'وادي النخيل' },
  { entityId: 'council', form: 'مجلس بلدية وادي النخيل' },
  { entityId: 'town-hall', form: 'البلدية' },
  { entityId: 'channel', form: 'كان', after: ['قناة', 'هيئة'] },
  { entityId: 'suad', form: 'سعاد أبو عاقول' },
  { entityId: 'suad', form: 'أبو عاقول' },
  { entityId: 'karim', form: 'عبد الكريم الزيتوني' },
  { entityId: 'fair', form: 'معرض 7 نوفمبر' },
  { entityId: 'agency', form: 'BNA' },
  { entityId: 'lubnan-square', form: 'لبنان' },
  { entityId: 'salma-the-elder', form: 'سلمى' },
  { entityId: 'salma-the-younger', form: 'سلمى' },
];
const matcher = new NameMatcher(FORMS);

/** `id: surface` for every name found; ids that share it with `+`. */
const found = (text: string): string[] =>
  matcher
    .find(text, tokenize(text))
    .map(({ entityIds, start, end }) => `${entityIds.join('+')}: ${text.slice(start, end)}`);

describe('a name is found', () => {
  test.each([
    ['as it is', 'زار وادي النخيل أمس', 'valley: وادي النخيل'],
    ['the longest one', 'اجتمع مجلس بلدية وادي النخيل أمس', 'council: مجلس بلدية وادي النخيل'],
    ['after و', 'ووادي النخيل', 'valley: وادي النخيل'],
    ['after ب', 'بوادي النخيل', 'valley: وادي النخيل'],
    ['after ف and ب', 'فبالبلدية', 'town-hall: البلدية'],
    ['after ك', 'كالبلدية', 'town-hall: البلدية'],
    ['in لل, whose ا is gone', 'للبلدية', 'town-hall: لبلدية'],
    ['in ولل', 'وللبلدية', 'town-hall: لبلدية'],
    ['after لل where its own ل is meant', 'للبنان', 'lubnan-square: لبنان'],
    ['after its condition', 'قالت قناة كان', 'channel: كان'],
    ['after its condition with a clitic', 'عبر هيئة كان وقناة كان', 'channel: كان', 'channel: كان'],
    ['written together', 'قالت سعاد أبوعاقول', 'suad: سعاد أبوعاقول'],
    ['written together after ل', 'لأبوعاقول', 'suad: أبوعاقول'],
    ['with عبد written together', 'وصل عبدالكريم الزيتوني', 'karim: عبدالكريم الزيتوني'],
    ['with a number in other digits', 'زار معرض ٧ نوفمبر', 'fair: معرض ٧ نوفمبر'],
    ['in Latin of either case', 'نقلت bna وBNA', 'agency: bna', 'agency: BNA'],
    ['with tashkeel', 'زار وادِيَ النَّخيلِ', 'valley: وادِيَ النَّخيلِ'],
    ['with tatweel', 'زار وادي النخـــيل', 'valley: وادي النخـــيل'],
    ['in presentation forms', 'زار ﻭﺍﺩﻱ ﺍﻟﻨﺨﻴﻞ', 'valley: ﻭﺍﺩﻱ ﺍﻟﻨﺨﻴﻞ'],
    ['with ه for ة and ي for ى', 'البلديه', 'town-hall: البلديه'],
    ['over several spaces', 'وادي \u00a0 النخيل', 'valley: وادي \u00a0 النخيل'],
    ['among invisible signs', 'زار \u200fوادي\u200f النخيل\u200f.', 'valley: وادي\u200f النخيل'],
    ['between marks', '«وادي النخيل»', 'valley: وادي النخيل'],
    ['once for two who share it', 'وصلت سلمى', 'salma-the-elder+salma-the-younger: سلمى'],
  ])('%s', (_, text, ...names) => {
    expect(found(text)).toEqual(names);
  });
});

describe('no name', () => {
  test.each([
    ['inside a word', 'سكان المدينة'],
    ['without its condition', 'كان الجو حارا'],
    ['with its condition further off', 'قناة محلية كان لها جمهور'],
    ['with its condition after it', 'كان قناة'],
    ['without its ال', 'بلدية أخرى'],
    ['with an ending', 'البلديات والبلديتان'],
    ['its first word alone', 'وادي الزيتون'],
    ['its last word alone', 'بستان النخيل'],
    ['a comma between its words', 'وادي، النخيل'],
    ['a dash between its words', 'وادي-النخيل'],
    ['another spelling', 'وادي النحيل'],
    ['another number', 'معرض 17 نوفمبر'],
    ['glued to another word', 'البلديةالجديدة'],
    ['an empty text', ''],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('inside another one', () => {
    expect(found('مجلس بلدية وادي النخيل ووادي النخيل')).toEqual([
      'council: مجلس بلدية وادي النخيل',
      'valley: وادي النخيل',
    ]);
  });
});

test('a name without a condition is found whatever stands before, even if it is also given with one', () => {
  const both = new NameMatcher([
    { entityId: 'a', form: 'المنارة' },
    { entityId: 'a', form: 'المنارة', after: ['قناة'] },
  ]);
  expect(both.find('رأى المنارة', tokenize('رأى المنارة'))).toHaveLength(1);
});

test('forms without words are passed over', () => {
  expect(new NameMatcher([{ entityId: 'a', form: ' ' }]).find('نعم', tokenize('نعم'))).toEqual([]);
});

test('tells the tokens and the folded name without clitics', () => {
  const text = 'قال وللبلديّة كلمة';
  expect(matcher.find(text, tokenize(text))).toEqual([
    { start: 6, end: 13, firstToken: 1, lastToken: 1, name: 'البلديه', entityIds: ['town-hall'] },
  ]);
});

test('whatever the text: spans are exact, in order, apart, and fold to a known form', () => {
  const known = new Set(FORMS.map(({ form }) => foldText(form).replace(/\s+/g, '')));
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...FORMS.map(({ form }) => form), 'قناة كان', 'أبوعاقول', 'مجلس بلدية') },
    { weight: 3, arbitrary: fc.constantFrom(...'وبلكف', 'لل', 'ـ', 'َ', '\u200f', ' ', ' ', '\n', '،', '"') },
    { weight: 1, arbitrary: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) },
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 20 }).map((parts) => parts.join('')),
      (text) => {
        const tokens = tokenize(text);
        let last = 0;
        for (const match of matcher.find(text, tokens)) {
          expect(match.start).toBeGreaterThanOrEqual(last);
          expect(match.end).toBeGreaterThan(match.start);
          expect(match.end).toBe(tokens[match.lastToken]?.end);
          expect(match.start).toBeGreaterThanOrEqual(tokens[match.firstToken]?.start ?? Infinity);
          const surface = foldText(text.slice(match.start, match.end)).replace(/\s+/g, '');
          expect(known.has(surface) || known.has(`ا${surface}`)).toBe(true);
          last = match.end;
        }
      },
    ),
  );
});
