import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';
import { articleFixture } from './article-fixture';
import { blockMarks } from './block-marks';
import { marginOf } from './margin-notes';
import { mentionPlaces } from './mention-places';
import { nestPieces, type Piece } from './nest-pieces';
import { isInsideWord } from './word-bounds';

const marksOf = (article: Article) =>
  article.blocks.flatMap((block) => blockMarks(article, block, marginOf(article), mentionPlaces(article)));

describe('blockMarks', () => {
  test('leads a quote, and the place that repeats it, to one note', () => {
    const article = articleFixture(
      [
        { kind: 'standfirst', marked: 'قال "⟦quote a|نعم نعم⟧"' },
        { kind: 'paragraph', marked: 'قال "⟦quote b|نعم نعم⟧"' },
      ],
      { a: { repeats: 'b' } },
    );
    const notes = marksOf(article).map((mark) => mark.kind === 'quote' && [mark.id, mark.note.anchor]);
    expect(notes).toEqual([
      ['a', 'note-b'],
      ['b', 'note-b'],
    ]);
  });

  test('keeps to its block', () => {
    const article = articleFixture([
      { kind: 'paragraph', marked: '⟦name a|باكو⟧' },
      { kind: 'paragraph', marked: '⟦name b|شوشا⟧' },
    ]);
    const [first] = article.blocks;
    const marks = first ? blockMarks(article, first, marginOf(article), mentionPlaces(article)) : [];
    expect(marks.map((mark) => mark.kind === 'name' && mark.entityId)).toEqual(['a']);
  });
});

test('whatever is marked, a block keeps every character once and no element begins or ends inside a word', () => {
  const base = articleFixture([{ kind: 'paragraph', marked: 'وقالت CNN: "وباكو قريبةٌ"، ثم عادَ 7 إلى‏ الـBBC وشوشا.' }]);
  const { text } = base;
  const span = fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]): Span => ({ start, end: Math.min(text.length, start + length) }));
  const quote = (outer: Span, index: number) => ({
    ...outer,
    outer,
    id: `q${index}`,
    text: text.slice(outer.start, outer.end),
    speech: true,
    kind: 'full' as const,
    cue: null,
    attribution: null,
    continues: null,
    repeats: null,
    reviewed: false,
  });
  const spans = fc.array(span, { maxLength: 4 });
  fc.assert(
    fc.property(spans, spans, spans, spans, (quotes, mentions, strong, links) => {
      const article: Article = {
        ...base,
        quotes: quotes.map(quote),
        mentions: mentions.map((mention, index) => ({ ...mention, entityId: `e${index % 2}`, surface: '' })),
        inlines: [
          ...strong.map((inline) => ({ ...inline, kind: 'strong' as const })),
          ...links.map((inline) => ({ ...inline, kind: 'link' as const, href: '/' })),
        ],
      };
      const [block] = article.blocks;
      if (!block) throw new Error('the fixture has a block');
      let drawn = '';
      const walk = (piece: Piece) => {
        if ('text' in piece) {
          drawn += piece.text;
          return;
        }
        expect(isInsideWord(text, drawn.length)).toBe(false);
        piece.children.forEach(walk);
        expect(isInsideWord(text, drawn.length)).toBe(false);
      };
      nestPieces(text, block, marksOf(article)).forEach(walk);
      expect(drawn).toBe(text);
    }),
  );
});

test('no link stands in another, whatever is marked', () => {
  const base = articleFixture([{ kind: 'paragraph', marked: 'زار وباكو وشوشا ثم عاد' }]);
  const span = fc
    .tuple(fc.nat(20), fc.integer({ min: 1, max: 8 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 5 }), fc.option(span), (mentions, link) => {
      const article: Article = {
        ...base,
        mentions: mentions
          .map((mention, index) => ({ ...mention, entityId: `e${index}`, surface: '' }))
          .filter((mention) => mention.end <= base.text.length),
        inlines: link ? [{ ...link, kind: 'link', href: '/' }] : [],
      };
      const links = marksOf(article).filter((mark) => mark.kind === 'link' || (mark.kind === 'name' && mark.linked));
      links.sort((a, b) => a.start - b.start);
      links.forEach((mark, index) => expect(mark.start).toBeGreaterThanOrEqual(links[index - 1]?.end ?? 0));
    }),
  );
});
