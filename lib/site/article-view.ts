import type { Article } from '@/lib/model/article';
import type { Block } from '@/lib/model/reading';
import type { Span } from '@/lib/model/span';
import { blockMarks } from './block-marks';
import { type Margin, marginOf } from './margin-notes';
import { type MentionPlace, mentionPlaces } from './mention-places';
import { nestPieces, type Piece } from './nest-pieces';
import { readingMinutes } from './reading-minutes';

/** A part of an article's body; list items and the paragraphs of a blockquote are put together again. */
export type BodyPart =
  | { kind: 'paragraph' | 'byline'; pieces: Piece[] }
  | { kind: 'heading'; level: 2 | 3 | 4; pieces: Piece[] }
  | { kind: 'blockquote'; paragraphs: Piece[][] }
  | { kind: 'list'; list: number; ordered: boolean; items: Piece[][] };

/** What the page of an article draws. */
export interface ArticleView {
  headline: Piece[];
  standfirst: Piece[] | null;
  /** Place and source of the dateline. */
  place: Piece[] | null;
  source: Piece[] | null;
  body: BodyPart[];
  margin: Margin;
  /** The entities that the article names, most often named first. */
  named: { entityId: string; count: number }[];
  minutes: number;
}

/** Projects an article to its page. */
export function articleView(article: Article): ArticleView {
  const margin = marginOf(article);
  const places = mentionPlaces(article);
  const draw = (block: Block, span: Span = block): Piece[] =>
    nestPieces(article.text, span, blockMarks(article, block, margin, places));

  const view: ArticleView = {
    headline: [{ text: article.title, latin: false, start: 0 }],
    standfirst: null,
    place: null,
    source: null,
    body: [],
    margin,
    named: namedEntities(places),
    minutes: readingMinutes(article.text),
  };
  for (const block of article.blocks) {
    if (block.kind === 'headline') view.headline = draw(block);
    else if (block.kind === 'standfirst') view.standfirst = draw(block);
    else if (block.kind === 'dateline') {
      const placeSpan = spanOf(article.text, block, block.place, block.start);
      const sourceSpan = spanOf(article.text, block, block.source, placeSpan?.end ?? block.start);
      if (placeSpan) view.place = draw(block, placeSpan);
      if (sourceSpan) view.source = draw(block, sourceSpan);
    } else addToBody(view.body, block, draw(block));
  }
  return view;
}

function spanOf(text: string, block: Block, words: string | null, from: number): Span | null {
  if (words === null) return null;
  const start = text.indexOf(words, from);
  return start < 0 || start + words.length > block.end ? null : { start, end: start + words.length };
}

function addToBody(body: BodyPart[], block: Block, pieces: Piece[]): void {
  const before = body.at(-1);
  switch (block.kind) {
    case 'paragraph':
    case 'byline':
      body.push({ kind: block.kind, pieces });
      return;
    case 'heading':
      body.push({ kind: 'heading', level: block.level, pieces });
      return;
    case 'blockquote':
      if (before?.kind === 'blockquote') before.paragraphs.push(pieces);
      else body.push({ kind: 'blockquote', paragraphs: [pieces] });
      return;
    case 'list-item':
      if (before?.kind === 'list' && before.list === block.list) before.items.push(pieces);
      else body.push({ kind: 'list', list: block.list, ordered: block.ordered, items: [pieces] });
      return;
    case 'headline':
    case 'standfirst':
    case 'dateline':
      return;
    default:
      block satisfies never;
  }
}

function namedEntities(places: readonly MentionPlace[]): ArticleView['named'] {
  const counts = new Map<string, number>();
  for (const { mention } of places) counts.set(mention.entityId, (counts.get(mention.entityId) ?? 0) + 1);
  return [...counts].map(([entityId, count]) => ({ entityId, count })).sort((a, b) => b.count - a.count);
}
