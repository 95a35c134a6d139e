import type { Span } from '@/lib/model/span';
import { contains, overlaps } from '@/lib/model/span';
import { latinRuns } from './latin-runs';

/** A span of a text that a page draws as an element. */
export type Mark = Span &
  (
    | { kind: 'quote'; id: string; note: { number: number; anchor: string } }
    | { kind: 'link'; href: string }
    | { kind: 'name'; entityId: string; anchor: string; linked: boolean }
    | { kind: 'strong' | 'emphasis' }
  );

/** A marked piece; `first` and `last` say whether the mark begins and ends in it, for a mark that others cut in two. */
export type MarkedPiece = { mark: Mark; first: boolean; last: boolean; children: Piece[] };

/** Words of the text, or a mark around further pieces. `latin` words read from left to right. */
export type Piece = { text: string; latin: boolean; start: number } | MarkedPiece;

/** Marks of an earlier kind stay whole and cut those of a later kind that cross their ends. */
const RANKS: Mark['kind'][] = ['quote', 'link', 'name', 'strong', 'emphasis'];
const rankOf = (mark: Mark): number => RANKS.indexOf(mark.kind);

type Cut = Span & { mark: Mark };

/**
 * Turns marks that may hold or cross one another into a tree of pieces that covers `span` of the text. Every unit of
 * the text stands in exactly one piece of words, in its order; marks are cut where they cross, never the words.
 */
export function nestPieces(text: string, span: Span, marks: readonly Mark[]): Piece[] {
  const cuts: Cut[] = [];
  for (const mark of marks.toSorted((a, b) => rankOf(a) - rankOf(b) || a.start - b.start || b.end - a.end)) {
    const start = Math.max(mark.start, span.start);
    const end = Math.min(mark.end, span.end);
    if (start < end) cuts.push(...cutAtCrossings({ start, end, mark }, cuts));
  }
  cuts.sort((a, b) => a.start - b.start || b.end - a.end || rankOf(a.mark) - rankOf(b.mark));
  return piecesWithin(text, span, cuts);
}

function cutAtCrossings(cut: Cut, others: readonly Cut[]): Cut[] {
  const crossed = others.find((other) => overlaps(other, cut) && !contains(other, cut) && !contains(cut, other));
  if (!crossed) return [cut];
  const at = crossed.start > cut.start ? crossed.start : crossed.end;
  return [...cutAtCrossings({ ...cut, end: at }, others), ...cutAtCrossings({ ...cut, start: at }, others)];
}

/** The pieces of one level; `cuts` are sorted, hold one another or lie apart, and are used up as they are drawn. */
function piecesWithin(text: string, span: Span, cuts: Cut[]): Piece[] {
  const pieces: Piece[] = [];
  let done = span.start;
  for (let cut = cuts[0]; cut && cut.start < span.end; cut = cuts[0]) {
    cuts.shift();
    pieces.push(...latinRuns(text, { start: done, end: cut.start }));
    pieces.push({
      mark: cut.mark,
      first: cut.start <= cut.mark.start,
      last: cut.end >= cut.mark.end,
      children: piecesWithin(text, cut, cuts),
    });
    done = cut.end;
  }
  pieces.push(...latinRuns(text, { start: done, end: span.end }));
  return pieces;
}
