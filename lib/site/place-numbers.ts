import type { Piece } from './nest-pieces';

/** The number of a note, as it stands in the text. */
export interface NumberPiece {
  number: number;
  /** The id of the note. */
  anchor: string;
}

/** A stop that belongs to the quotation as a printer sees it: its number comes after it. */
const TRAILING_STOP = /^[.،؛,;:!؟?…]+/u;

/**
 * Puts the number of each quotation after it, and after the full stop or comma that follows: `“…”.¹`. Quotations inside other marks have their
 * numbers there. The words stay as they are and in their order.
 */
export function placeNumbers(pieces: readonly Piece[]): (Piece | NumberPiece)[] {
  const placed: (Piece | NumberPiece)[] = [];
  let waiting: NumberPiece | null = null;
  for (const piece of pieces) {
    if ('mark' in piece) {
      if (waiting) placed.push(waiting);
      placed.push(piece);
      waiting = piece.mark.kind === 'quote' && piece.last ? { ...piece.mark.note } : null;
      continue;
    }
    const stop = waiting && !piece.latin ? (TRAILING_STOP.exec(piece.text)?.[0] ?? '') : '';
    if (stop) placed.push({ ...piece, text: stop });
    if (waiting) placed.push(waiting);
    waiting = null;
    const rest = piece.text.slice(stop.length);
    if (rest) placed.push({ ...piece, text: rest, start: piece.start + stop.length });
  }
  if (waiting) placed.push(waiting);
  return placed;
}
