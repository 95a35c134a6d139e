import { expect, test } from 'vitest';
import { analysisOf } from './analysis';
import { buildCatalogue } from './catalogue';
import { findStructure } from './find-structure';
import { readText } from './pipeline';

const catalogue = buildCatalogue([
  { id: 'salma', type: 'person', name: 'سلمى الوردياني', aliases: ['الوردياني'] },
  { id: 'valley', type: 'place', name: 'وادي النخيل', aliases: [] },
]);
const analyse = (text: string) => analysisOf(readText(findStructure(text), catalogue));

const TEXT = `وادي النخيل يناقش "ضريبة الماء"

تعود الأزمة إلى أعطال قديمة.

وادي النخيل – بريد الساحل

قالت سلمى الوردياني إن "الماء حق لكل بيت في المدينة".

أسباب الأزمة

وأضافت الوردياني كلمة.`;

test('structure: each part with its words and where they stand', () => {
  const { structure } = analyse(TEXT);
  expect(structure).toEqual({
    headline: { start: 0, end: 31, text: 'وادي النخيل يناقش "ضريبة الماء"' },
    standfirst: { start: 33, end: 61, text: 'تعود الأزمة إلى أعطال قديمة.' },
    dateline: { start: 63, end: 88, text: 'وادي النخيل – بريد الساحل', place: 'وادي النخيل', source: 'بريد الساحل' },
    headings: [{ start: 145, end: 157, text: 'أسباب الأزمة' }],
  });
  for (const part of [structure.headline, structure.standfirst, structure.dateline, ...structure.headings])
    expect(TEXT.slice(part?.start, part?.end)).toBe(part?.text);
});

test('structure: null for what is missing', () => {
  expect(analyse('قالت سلمى الوردياني كلمة.').structure).toEqual({
    headline: null,
    standfirst: null,
    dateline: null,
    headings: [],
  });
});

test('quotes: speaker, cue and rule beside the words, null where there is none', () => {
  expect(analyse(TEXT).quotes).toEqual([
    {
      id: 'q1',
      start: 19,
      end: 30,
      text: 'ضريبة الماء',
      speech: false,
      kind: 'term',
      cue: null,
      speaker: null,
      speakerId: null,
      rule: null,
      confidence: null,
      continues: null,
      repeats: null,
    },
    {
      id: 'q2',
      start: 114,
      end: 141,
      text: 'الماء حق لكل بيت في المدينة',
      speech: true,
      kind: 'full',
      cue: { start: 90, end: 94, text: 'قالت' },
      speaker: 'سلمى الوردياني',
      speakerId: 'salma',
      rule: 'cue-with-subject',
      confidence: expect.any(Number),
      continues: null,
      repeats: null,
    },
  ]);
});

test('entities: each once, with all its mentions, in the order of the text', () => {
  const { entities } = analyse(TEXT);
  expect(entities.map(({ id, mentions }) => [id, mentions.map(({ text }) => text)])).toEqual([
    ['valley', ['وادي النخيل', 'وادي النخيل']],
    ['salma', ['سلمى الوردياني', 'الوردياني']],
  ]);
  for (const { start, end, text } of entities.flatMap(({ mentions }) => mentions))
    expect(TEXT.slice(start, end)).toBe(text);
});

test('doubts come along', () => {
  expect(analyse('وتابع: "الماء حق لكل بيت".').doubts).toMatchObject([{ kind: 'unknown-speaker' }]);
  expect(analyse(TEXT).doubts).toEqual([]);
});

test('a text without words has nothing', () => {
  expect(analyse('')).toMatchObject({ quotes: [], entities: [], doubts: [] });
});
