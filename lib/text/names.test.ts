import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './fold';
import {
  endsNamePhrase,
  isAdverb,
  isBackReference,
  isSelfsame,
  isSpokesperson,
  isStatementNoun,
  isTitle,
  spellingLikeness,
  suggestId,
  withoutArticle,
} from './names';

const list = (words: string): string[] => words.split(/\s+/);

describe('what a word is', () => {
  test.each([
    {
      name: 'isTitle',
      is: isTitle,
      yes: 'رئيس الرئيسة والوزير ونائب لوزير للأمين وكيل',
      no: 'المدينة ترأس رئاسة الماء سلمى',
    },
    {
      name: 'isBackReference',
      is: isBackReference,
      yes: 'المتحدث المسؤولة الوزير الصحيفة',
      no: 'متحدث وزير السكان سلمى',
    },
    { name: 'isSelfsame', is: isSelfsame, yes: 'ذاته نفسها المذكور', no: 'ذات نفس الذات' },
    { name: 'isSpokesperson', is: isSpokesperson, yes: 'متحدث المتحدثة والناطق مصدر مسؤول', no: 'حديث الوزير الجيش' },
    { name: 'isStatementNoun', is: isStatementNoun, yes: 'بيان البيان بلاغ وتقرير تدوينة', no: 'مدينة بيت كتاب' },
    { name: 'isAdverb', is: isAdverb, yes: 'أيضا لاحقا أمس بدورها', no: 'الوزير سلمى إن' },
    { name: 'endsNamePhrase', is: endsNamePhrase, yes: 'أن إن في الذي أمس قوله', no: 'سلمى الوزير باسم المدينة' },
  ])('$name', ({ is, yes, no }) => {
    for (const word of list(yes)) expect([word, is(foldText(word))]).toEqual([word, true]);
    for (const word of list(no)) expect([word, is(foldText(word))]).toEqual([word, false]);
  });
});

test.each([
  ['والوزير', 'وزير'],
  ['بالمدينة', 'مدينه'],
  ['للوزير', 'وزير'],
  ['وزير', 'وزير'],
  ['بلدية', 'بلديه'],
])('withoutArticle(%s)', (word, rest) => {
  expect(withoutArticle(foldText(word))).toBe(rest);
});

describe('spellingLikeness', () => {
  const likeness = (one: string, other: string): number => spellingLikeness(foldText(one), foldText(other));

  test.each([
    ['one letter changed', 'الشمعداني', 'الشمعذاني'],
    ['one letter left out', 'موشيشفيلي', 'موشيافيلي'],
    ['a foreign letter heard differently', 'ثاباطيرو', 'ثاباتيرو'],
    ['a slip of the keyboard', 'سانشيز', 'سانشير'],
    ['without its ال', 'الشمعداني', 'شمعذاني'],
    ['the same', 'القصباوي', 'القصباوي'],
  ])('alike: %s', (_, one, other) => {
    expect(likeness(one, other)).toBeGreaterThanOrEqual(0.8);
    expect(likeness(other, one)).toBe(likeness(one, other));
  });

  test.each([
    ['another first letter', 'القصباوي', 'العصباوي'],
    ['short words', 'كريم', 'كرام'],
    ['words that are short without ال', 'الحسيني', 'الحسني'],
    ['another ending of two letters', 'المنصوري', 'المنصوريون'],
    ['another name', 'الشمعداني', 'الشرقاوي'],
    ['nothing', '', ''],
  ])('not alike: %s', (_, one, other) => {
    expect(likeness(one, other)).toBeLessThan(0.8);
  });

  test('stays between 0 and 1, and is 1 for the same long word', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ابتثسشعقلمنهوي'), maxLength: 12 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(spellingLikeness(one, other)).toBeGreaterThanOrEqual(0);
        expect(spellingLikeness(one, other)).toBeLessThanOrEqual(1);
        expect(spellingLikeness(`ب${one}تثسشع`, `ب${one}تثسشع`)).toBe(1);
      }),
    );
  });
});

describe('suggestId', () => {
  test.each([
    ['سيمون موشيشفيلي', 'simun-mushishfili'],
    ['أحمد ٢', 'ahmd-2'],
    ['CNN العربية', 'cnn-alarbih'],
    ['«پاريس»', 'paris'],
    ['مُنى', 'mni'],
    ['وادي', 'wadi'],
    ['漢字', ''],
    ['–', ''],
    ['', ''],
  ])('%s gives "%s"', (name, id) => {
    expect(suggestId(name)).toBe(id);
  });

  test('is a sound id or nothing, whatever the name', () => {
    const character = fc.oneof(
      fc.constantFrom(...'ابوءيةگژ -_.ًـﷲﻻ٧Ab7'),
      fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.string({ unit: character }), (name) => {
        expect(suggestId(name)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      }),
    );
  });
});
