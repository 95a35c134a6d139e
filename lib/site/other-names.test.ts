import { expect, test } from 'vitest';
import { otherNames } from './other-names';

const entity = {
  name: { ar: 'باكو', en: 'Baku' },
  aliases: ['باكو', 'باكوه', { form: 'بادكوبة', after: ['مدينة'] }, 'Baku', 'Bakı', 'باكوه'],
};

test.each([
  ['ar', ['باكوه', 'بادكوبة', 'Baku', 'Bakı']],
  ['en', ['باكوه', 'بادكوبة', 'Bakı']],
] as const)('in %s', (locale, expected) => {
  expect(otherNames(entity, locale)).toEqual(expected);
});

test('has none where there is no other', () => {
  expect(otherNames({ name: { ar: 'باكو', en: 'Baku' }, aliases: [] }, 'en')).toEqual([]);
});
