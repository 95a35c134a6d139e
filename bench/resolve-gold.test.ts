import { describe, expect, test } from 'vitest';
import type { CatalogueEntry } from '@/lib/ingest/catalogue';
import { goldSchema } from './gold-schema';
import { resolveGold } from './resolve-gold';

const TEXT = 'نادي صور يفوز\n\nكان سامي الدرب سعيدا. وقال الدرب "فزنا في صور". وكتب: "صور جميلة من صور" ثم سكت.';

const CATALOGUE = new Map<string, CatalogueEntry>(
  [
    { id: 'sami', type: 'person' as const, name: 'سامي الدرب', aliases: ['الدرب'] },
    { id: 'tyre', type: 'place' as const, name: 'صور', aliases: [] },
    { id: 'tyre-club', type: 'organization' as const, name: 'نادي صور', aliases: [] },
  ].map((entry) => [entry.id, entry]),
);

const resolve = (gold: object) => resolveGold('t', TEXT, goldSchema.parse({ phenomena: ['a'], ...gold }), CATALOGUE);
const words = (span: { start: number; end: number }) => TEXT.slice(span.start, span.end);

describe('quotes', () => {
  test('are found by their first and last words, with the nearest speaker before', () => {
    const [quote] = resolve({
      mentions: { sami: { 'سامي الدرب': 1, الدرب: 1 } },
      quotes: [{ text: 'فزنا … صور', kind: 'full', speaker: 'sami', by: 'الدرب' }],
    }).quotes;
    expect(quote).toMatchObject({
      text: 'فزنا في صور',
      speech: true,
      speaker: 'سامي الدرب',
      speakerId: 'sami',
      speakerMention: { text: 'الدرب', side: 'before', distance: 2, isName: true },
    });
  });

  test.each([
    ['words that are nowhere', { text: 'خسرنا', kind: 'name' }, 'stands in marks 0 times, not 1'],
    ['words without marks', { text: 'نادي', kind: 'name' }, 'stands in marks 0 times, not 1'],
    [
      'a speaker who stands nowhere before',
      { text: 'فزنا في صور', kind: 'full', speaker: 'x y', by: 'سمير' },
      'does not stand before',
    ],
    ['an unknown id', { text: 'فزنا في صور', kind: 'full', speaker: 'samir', by: 'الدرب' }, 'not in the catalogue'],
    ['speech without a speaker', { text: 'فزنا في صور', kind: 'full' }, 'no speaker'],
    ['a name with a speaker', { text: 'فزنا في صور', kind: 'name', speaker: 'sami' }, 'has no speaker'],
  ])('fail for %s', (_, quote, message) => {
    expect(() => resolve({ quotes: [quote] })).toThrow(message);
  });

  test('fail out of order', () => {
    const quotes = ['صور جميلة من صور', 'فزنا في صور'].map((text) => ({ text, kind: 'name' }));
    expect(() => resolve({ quotes })).toThrow('stands before');
  });
});

describe('mentions', () => {
  test('leave out names within longer names, and take only the places that nth names', () => {
    const { mentions, others } = resolve({
      mentions: { 'tyre-club': { 'نادي صور': 1 }, tyre: { صور: { nth: [1, 3], of: 3 } } },
    });
    expect(mentions.map((mention) => [mention.entityId, words(mention)])).toEqual([
      ['tyre-club', 'نادي صور'],
      ['tyre', 'صور'],
      ['tyre', 'صور'],
    ]);
    expect(others.map(words)).toEqual(['صور']);
  });

  test.each([
    ['too few', { tyre: { صور: 5 } }, 'stands there 4 times, not 5'],
    ['too many', { tyre: { صور: 1 } }, 'stands there 4 times, not 1'],
    ['an unknown entity', { sidon: { صور: 4 } }, 'not in the catalogue'],
    ['two entities in one place', { sami: { الدرب: 2 }, tyre: { الدرب: 2 } }, 'overlap'],
  ])('fail for %s', (_, mentions, message) => {
    expect(() => resolve({ mentions })).toThrow(message);
  });

  test('fail where other words are counted wrongly', () => {
    expect(() => resolve({ others: { كان: 2 } })).toThrow('another word 1 times, not 2');
  });
});

test('structure fails for a paragraph that is not there', () => {
  expect(() => resolve({ structure: { headings: ['نادي'] } })).toThrow('stands there 0 times');
});
