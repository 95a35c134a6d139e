import { describe, expect, test } from 'vitest';
import type { GoldQuote, GoldText } from './resolve-gold';
import { f1, type Prediction, precision, rate, recall, scoreText, sumScores } from './score';

const TEXT = 'قال سامي "فزنا اليوم" في صور، وصدرت "المنارة" أمس.';

const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const speech: GoldQuote = {
  ...at('فزنا اليوم'),
  text: 'فزنا اليوم',
  speech: true,
  ambiguous: false,
  continues: false,
  speaker: 'سامي الدرب',
  speakerId: 'sami',
  speakerMention: { ...at('سامي'), text: 'سامي', side: 'before', distance: 2, isName: true },
  speakerNames: ['سامي الدرب', 'سامي'],
  speakerRoles: ['رئيس نادي صور'],
};

const name: GoldQuote = {
  ...speech,
  ...at('المنارة'),
  text: 'المنارة',
  speech: false,
  speaker: null,
  speakerId: null,
  speakerMention: null,
  speakerNames: [],
  speakerRoles: [],
};

const gold = (changes: Partial<GoldText> = {}): GoldText => ({
  name: 't',
  text: TEXT,
  phenomena: [],
  structure: { headline: null, standfirst: null, dateline: null, headings: [], unsure: [] },
  quotes: [speech, name],
  mentions: [{ ...at('صور'), entityId: 'tyre', optional: false, alternatives: [at('في صور')] }],
  others: [],
  ...changes,
});

const empty: Prediction = {
  structure: { headline: null, standfirst: null, dateline: null, headings: [] },
  quotes: [],
  entities: [],
};

const said = { ...at('فزنا اليوم'), speech: true, speaker: 'سامي', speakerId: 'sami' };
const paper = { ...at('المنارة'), speech: false, speaker: null, speakerId: null };
const scored = (quotes: Prediction['quotes'], text = gold()) => scoreText(text, { ...empty, quotes }, new Set());

describe('quotes', () => {
  test('are right with marks and spaces at their edges', () => {
    const score = scored([{ ...said, start: said.start - 1, end: said.end + 2 }, paper]);
    expect(score.spansExact).toEqual({ found: 2, wrong: 0, missed: 0 });
    expect(score.speechFound).toEqual({ found: 1, wrong: 0, missed: 0 });
    expect(score.speechOrNot).toEqual({ right: 2, all: 2 });
    expect(score.misses.filter(({ kind }) => kind === 'speaker')).toEqual([]);
  });

  test('that are somewhat short overlap, and are not exact', () => {
    const score = scored([{ ...said, end: said.end - 1 }]);
    expect(score.spansExact.found).toBe(0);
    expect(score.spans).toEqual({ found: 1, wrong: 0, missed: 1 });
  });

  test('that are much too long are wrong and missed', () => {
    expect(scored([{ ...said, end: TEXT.length }]).spans).toEqual({ found: 0, wrong: 1, missed: 2 });
  });

  test('of one place count once', () => {
    expect(scored([said, said]).spans).toEqual({ found: 1, wrong: 1, missed: 1 });
  });

  test('taken for speech though names are wrong twice', () => {
    const score = scored([said, { ...paper, speech: true }]);
    expect(score.speechFound).toEqual({ found: 1, wrong: 1, missed: 0 });
    expect(score.speechOrNot).toEqual({ right: 1, all: 2 });
  });

  test('that readers disagree on count neither way', () => {
    const score = scored([{ ...said, speech: false }], gold({ quotes: [{ ...speech, ambiguous: true }] }));
    expect(score.speechFound).toEqual({ found: 0, wrong: 0, missed: 0 });
    expect(score.speechOrNot.all + score.speaker.all).toBe(0);
  });

  test('over two paragraphs may be one span or two', () => {
    const parts = gold({
      quotes: [
        { ...speech, end: speech.start + 4 },
        { ...speech, start: speech.start + 5, continues: true },
      ],
    });
    expect(scored([said], parts).spansExact).toEqual({ found: 2, wrong: 0, missed: 0 });
    const both = [
      { ...said, end: said.start + 4 },
      { ...said, start: said.start + 5 },
    ];
    expect(scored(both, parts).spansExact).toEqual({ found: 2, wrong: 0, missed: 0 });
  });
});

describe('speakers', () => {
  test.each([
    ['by id', { speaker: 'x', speakerId: 'sami' }, 1, 1],
    ['by name', { speaker: 'السيد سامي الدرب', speakerId: null }, 1, 1],
    ['by role', { speaker: 'رئيس نادي صور', speakerId: null }, 1, 0],
    ['as another entity whose name is part of the role', { speaker: 'نادي صور', speakerId: 'tyre-club' }, 0, 0],
    ['as somebody else', { speaker: 'كريم', speakerId: null }, 0, 0],
    ['as nobody', { speaker: null, speakerId: null }, 0, 0],
  ])('given %s', (_, given, right, resolved) => {
    const score = scored([{ ...said, ...given }]);
    expect(score.speaker).toEqual({ right, all: 1 });
    expect(score.speakerResolved).toEqual({ right: resolved, all: 1 });
    expect(score.speakerAt['name near']).toEqual({ right, all: 1 });
  });

  test('of quotes that were not found are wrong', () => {
    expect(scored([]).speaker).toEqual({ right: 0, all: 1 });
  });

  test('stand near by role, far, or after', () => {
    const mention = { ...at('سامي'), text: 'سامي', side: 'before' as const, distance: 2, isName: true };
    const place = (changes: Partial<typeof mention> | { side: 'after' }) => {
      const { speakerAt } = scored(
        [said],
        gold({ quotes: [{ ...speech, speakerMention: { ...mention, ...changes } }] }),
      );
      return Object.entries(speakerAt).find(([, { all }]) => all > 0)?.[0];
    };
    expect(place({ isName: false })).toBe('role near');
    expect(place({ distance: 81 })).toBe('far before');
    expect(place({ side: 'after' })).toBe('after');
  });
});

describe('mentions', () => {
  const mentions = (id: string, ...spans: { start: number; end: number }[]) =>
    scoreText(gold(), { ...empty, entities: [{ id, mentions: spans }] }, new Set(['صور']));

  test.each([
    ['exact', 'tyre', 'صور', { found: 1, wrong: 0, missed: 0 }],
    ['with an allowed head', 'tyre', 'في صور', { found: 1, wrong: 0, missed: 0 }],
    ['with a wrong edge', 'tyre', 'صور،', { found: 0, wrong: 1, missed: 1 }],
    ['of another entity', 'sidon', 'صور', { found: 0, wrong: 1, missed: 1 }],
  ])('%s', (_, id, words, counts) => {
    expect(mentions(id, at(words)).mentions).toEqual(counts);
  });

  test('of homographs are counted apart too', () => {
    expect(mentions('tyre', at('صور'), at('اليوم')).homographs).toEqual({ found: 1, wrong: 0, missed: 0 });
  });

  test('that are optional count neither way', () => {
    const optional = gold({ mentions: [{ ...at('صور'), entityId: 'tyre', optional: true, alternatives: [] }] });
    const given = { ...empty, entities: [{ id: 'tyre', mentions: [at('صور')] }] };
    expect(scoreText(optional, given, new Set()).mentions).toEqual({ found: 0, wrong: 0, missed: 0 });
    expect(scoreText(optional, empty, new Set()).mentions).toEqual({ found: 0, wrong: 0, missed: 0 });
  });
});

describe('structure', () => {
  const part = (text: string) => ({ text, start: 0, end: text.length });
  const structured = gold({
    structure: {
      headline: part('فوز صور'),
      standfirst: null,
      dateline: { ...part('صور – المنارة'), place: 'صور', source: 'المنارة' },
      headings: [part('ما بعد')],
      unsure: ['standfirst'],
    },
  });

  test('counts each part, and the unsure ones not', () => {
    const score = scoreText(
      structured,
      {
        ...empty,
        structure: {
          headline: { text: 'فوز صور' },
          standfirst: { text: 'x' },
          dateline: { text: 'صور – المنارة', place: 'صور', source: null },
          headings: [{ text: 'ما قبل' }],
        },
      },
      new Set(),
    );
    expect([score.headline, score.standfirst, score.dateline]).toEqual([
      { right: 1, all: 1 },
      { right: 0, all: 0 },
      { right: 1, all: 1 },
    ]);
    expect(score.datelineParts).toEqual({ right: 1, all: 2 });
    expect(score.headings).toEqual({ found: 0, wrong: 1, missed: 1 });
  });

  test('is wrong where a part is seen that is not there', () => {
    const given = { ...empty, structure: { ...empty.structure, headline: { text: 'قال' } } };
    expect(scoreText(gold(), given, new Set()).headline).toEqual({ right: 0, all: 1 });
  });
});

test('sums count all texts together', () => {
  const sum = sumScores([scored([said, paper]), scored([])]);
  expect(sum.spans).toEqual({ found: 2, wrong: 0, missed: 2 });
  expect(sum.speaker).toEqual({ right: 1, all: 2 });
  expect(sum.misses).toHaveLength(4);
});

test('rates', () => {
  const counts = { found: 3, wrong: 1, missed: 3 };
  expect(precision(counts)).toBe(0.75);
  expect(recall(counts)).toBe(0.5);
  expect(f1(counts)).toBeCloseTo(0.6);
  expect(f1({ found: 0, wrong: 1, missed: 1 })).toBe(0);
  expect(rate({ right: 1, all: 4 })).toBe(0.25);
  expect(rate({ right: 0, all: 0 })).toBe(1);
});
