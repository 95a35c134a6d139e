import { describe, expect, test } from 'vitest';
import { entityFixture } from './article-fixture';
import { entityIndex } from './entity-index';

const index = (names: string[]) =>
  entityIndex(
    names.map((name) => entityFixture(name, name)),
    'ar',
  ).map((group) => [group.letter, ...group.entities.map((entity) => entity.name.ar)]);

describe('entityIndex in Arabic', () => {
  test('leaves ال aside', () => {
    expect(index(['الكنيست', 'القوقاز', 'باكو', 'قزوين'])).toEqual([
      ['ب', 'باكو'],
      ['ق', 'قزوين', 'القوقاز'],
      ['ك', 'الكنيست'],
    ]);
  });

  test('holds أ إ آ ا together', () => {
    expect(index(['إيران', 'أذربيجان', 'آسيا', 'اتفاقيات إبراهيم', 'الأمم المتحدة', 'بيروت'])).toEqual([
      ['ا', 'اتفاقيات إبراهيم', 'أذربيجان', 'آسيا', 'الأمم المتحدة', 'إيران'],
      ['ب', 'بيروت'],
    ]);
  });

  test('keeps the alif and lam that belong to a name', () => {
    expect(index(['ألمانيا', 'آل سعود'])).toEqual([['ا', 'آل سعود', 'ألمانيا']]);
  });

  test('puts names without a letter last', () => {
    expect(index(['7 أكتوبر', 'يافا'])).toEqual([
      ['ي', 'يافا'],
      ['#', '7 أكتوبر'],
    ]);
  });
});

test('orders English names from A to Z without the article', () => {
  const named = ['The Knesset', 'Israel', 'knights', 'Émile'].map((en) =>
    entityFixture(en, 'اسم', { name: { ar: 'اسم', en } }),
  );
  expect(entityIndex(named, 'en').map((group) => [group.letter, ...group.entities.map((e) => e.name.en)])).toEqual([
    ['E', 'Émile'],
    ['I', 'Israel'],
    ['K', 'The Knesset', 'knights'],
  ]);
});
