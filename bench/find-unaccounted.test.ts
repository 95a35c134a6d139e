import { expect, test } from 'vitest';
import { findUnaccounted } from './find-unaccounted';
import { goldSchema } from './gold-schema';
import { resolveGold } from './resolve-gold';

const tyre = { id: 'tyre', type: 'place' as const, name: 'صور', aliases: ['مدينة صور', 'جدة'] };
const catalogue = new Map([[tyre.id, tyre]]);

const passedOver = (text: string, gold: object) =>
  findUnaccounted(resolveGold('t', text, goldSchema.parse({ phenomena: ['a'], ...gold }), catalogue), [tyre]).map(
    (place) => place.text,
  );

test('finds known forms that the gold says nothing of, in any spelling', () => {
  expect(passedOver('صور في صور، ومعه جده', { mentions: { tyre: { صور: { nth: [1], of: 2 } } } })).toEqual(['جده']);
  expect(passedOver('صور في صور', {})).toEqual(['صور', 'صور']);
});

test('finds nothing where mentions and others account for all', () => {
  expect(passedOver('صور جدة', { mentions: { tyre: { صور: 1 } }, others: { جدة: 1 } })).toEqual([]);
  expect(passedOver('صورة', {})).toEqual([]);
});
