import { describe, expect, test } from 'vitest';
import { foldText } from './fold';
import { isKindOfThing, isOrdinaryWord, isParenthood, isPartOfLargerName, isPointer } from './homographs';

const list = (words: string): string[] => words.split(/\s+/);

describe('what a word is', () => {
  test.each([
    {
      name: 'isOrdinaryWord',
      is: isOrdinaryWord,
      yes: 'كان فتح العمل القاعدة الشفاء',
      no: 'الليكود الزمالك القاهرة سلمى',
    },
    { name: 'isKindOfThing', is: isKindOfThing, yes: 'حزب وحزب بقناة لصحيفة وفريق', no: 'وزير مدينة أحزاب' },
    { name: 'isPointer', is: isPointer, yes: 'هذه ذلك كل', no: 'التي الوزير أكل' },
    { name: 'isParenthood', is: isParenthood, yes: 'أبو ابن بنت آل', no: 'أبوه البنت على' },
  ])('$name', ({ is, yes, no }) => {
    for (const word of list(yes)) expect([word, is(foldText(word))]).toEqual([word, true]);
    for (const word of list(no)) expect([word, is(foldText(word))]).toEqual([word, false]);
  });
});

describe('isPartOfLargerName', () => {
  test.each([
    ['سرايا', 'القدس', undefined, true],
    ['طوفان', 'الأقصى', undefined, true],
    [undefined, 'المغرب', 'العربي', true],
    ['جريدة', 'القدس', 'العربي', true],
    ['مدينة', 'القدس', 'القديمة', false],
    [undefined, 'القدس', undefined, false],
    ['سرايا', 'باريس', 'العربي', false],
  ])('%s %s %s: %s', (before, name, after, expected) => {
    const folded = (word: string | undefined): string | undefined => (word === undefined ? undefined : foldText(word));
    expect(isPartOfLargerName(folded(before), foldText(name), folded(after))).toBe(expected);
  });
});
