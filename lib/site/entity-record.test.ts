import { describe, expect, test } from 'vitest';
import type { Article } from '@/lib/model/article';
import { articleFixture } from './article-fixture';
import { entityRecord } from './entity-record';
import type { Piece } from './nest-pieces';

const draw = (pieces: Piece[]): string =>
  pieces.map((piece) => ('text' in piece ? piece.text : `[${draw(piece.children)}]`)).join('');
const paragraph = (marked: string) => ({ kind: 'paragraph', marked }) as const;
const contextsOf = (article: Article, id: string) =>
  entityRecord({ articles: [article] }, id).contexts.map((context) => [
    draw(context.pieces),
    context.anchor,
    context.where,
  ]);

describe('sayings', () => {
  const article = articleFixture(
    [
      { kind: 'standfirst', marked: 'قالت إن "⟦quote a|⟦name baku|باكو⟧ قريبة⟧".' },
      paragraph('قالت إن "⟦quote b|⟦name baku|باكو⟧ قريبة⟧".'),
      paragraph('قال مسؤول "⟦quote c|⟦name sara|سارة⟧ في ⟦name baku|باكو⟧⟧".'),
      paragraph('وقيل "⟦quote d|عاد من ⟦name baku|باكو⟧⟧" و"⟦quote e|نعم⟧".'),
      paragraph('مقال "⟦quote f|حاضر ⟦name baku|باكو⟧⟧".'),
    ],
    {
      a: { speaker: 'سارة', speakerId: 'sara', repeats: 'b' },
      b: { speaker: 'سارة', speakerId: 'sara' },
      c: { speaker: 'مسؤول' },
      f: { speech: false },
    },
  );
  const quoteIds = (id: string, list: 'said' | 'about') =>
    entityRecord({ articles: [article] }, id)[list].map((saying) => saying.note.quotes[0].id);

  test.each([
    ['what it said, each once', 'sara', 'said', ['b']],
    ['what others said about it', 'sara', 'about', ['c']],
    ['nothing it said itself, nor what nobody said', 'baku', 'about', ['b', 'c', 'd']],
    ['nothing that another said', 'baku', 'said', []],
    ['nothing for an entity without a word', 'nobody', 'said', []],
  ] as const)('%s', (_, id, list, expected) => {
    expect(quoteIds(id, list)).toEqual(expected);
  });

  test('leaves its own words about itself out of what was said about it', () => {
    const own = articleFixture([paragraph('قالت "⟦quote a|أنا ⟦name sara|سارة⟧⟧".')], {
      a: { speaker: 'سارة', speakerId: 'sara' },
    });
    const record = entityRecord({ articles: [own] }, 'sara');
    expect([record.said.length, record.about.length, record.mentionCount]).toEqual([1, 0, 1]);
  });

  test('finds its name in what goes on over paragraphs', () => {
    const long = articleFixture([paragraph('قال "⟦quote a|أولا⟧'), paragraph('⟦quote b|ثم ⟦name baku|باكو⟧⟧"')], {
      a: { speaker: 'مسؤول' },
      b: { continues: 'a' },
    });
    expect(entityRecord({ articles: [long] }, 'baku').about.map((s) => s.note.quotes.length)).toEqual([2]);
  });
});

describe('contexts', () => {
  test('gives the sentence around a name, with its whole word and its place', () => {
    const article = articleFixture([
      { kind: 'headline', marked: 'زار ⟦name baku|باكو⟧ أمس' },
      paragraph('عاد أمس. زار و⟦name baku|باكو⟧ اليوم. ثم نام.'),
    ]);
    expect(contextsOf(article, 'baku')).toEqual([
      ['زار [باكو] أمس', 'm-baku-1', 'headline'],
      ['زار [وباكو] اليوم.', 'm-baku-2', 1],
    ]);
  });

  test('shows a sentence once, however often it names it, but counts every name', () => {
    const article = articleFixture([paragraph('من ⟦name baku|باكو⟧ إلى ⟦name baku|باكو⟧. و⟦name baku|باكو⟧.')]);
    expect(contextsOf(article, 'baku')).toEqual([
      ['من [باكو] إلى [باكو].', 'm-baku-1', 1],
      ['[وباكو].', 'm-baku-3', 1],
    ]);
    expect(entityRecord({ articles: [article] }, 'baku').mentionCount).toBe(3);
  });
});

test('counts the paragraphs that it shares with others', () => {
  const article = articleFixture([
    paragraph('⟦name a|أ⟧ ⟦name b|ب⟧ ⟦name b|ب⟧ ⟦name c|ج⟧'),
    paragraph('⟦name a|أ⟧ ⟦name c|ج⟧ ⟦name a|أ⟧'),
    paragraph('⟦name b|ب⟧ ⟦name d|د⟧'),
  ]);
  expect(entityRecord({ articles: [article, article] }, 'a').company).toEqual([
    { entityId: 'c', count: 4 },
    { entityId: 'b', count: 2 },
  ]);
});
