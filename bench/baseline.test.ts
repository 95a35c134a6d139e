import { expect, test } from 'vitest';
import { readNaively } from './baseline';

const TEXT = 'عنوان\n\nوقال سامي الدرب إن "صور تنتظرنا". وبقي "حرف” مفتوحا.';
const CATALOGUE = [
  { id: 'tyre', type: 'place' as const, name: 'صور', aliases: [] },
  { id: 'sami', type: 'person' as const, name: 'سامي الدرب', aliases: ['الدرب'] },
];

test('reads balanced marks with the words after the nearest verb', () => {
  const { quotes, structure } = readNaively(TEXT, CATALOGUE);
  expect(quotes).toHaveLength(1);
  expect(quotes[0]).toMatchObject({ speech: true, speaker: 'سامي الدرب', speakerId: null });
  expect(structure.headline).toEqual({ text: 'عنوان' });
});

test('finds names letter by letter, the longer ones first', () => {
  const { entities } = readNaively(TEXT, CATALOGUE);
  expect(entities.map(({ id, mentions }) => [id, mentions.map((m) => TEXT.slice(m.start, m.end))])).toEqual([
    ['sami', ['سامي الدرب']],
    ['tyre', ['صور']],
  ]);
  expect(readNaively('وصور', CATALOGUE).entities).toEqual([]);
});
