import { fold } from './fold';

export type TokenKind = 'word' | 'number' | 'mark' | 'stop' | 'pause' | 'other';

/** A word, number or sign of a text. `start` and `end` are UTF-16 units of the original text. */
export interface Token {
  start: number;
  end: number;
  kind: TokenKind;
  /** Folded. */
  text: string;
  /** Whether nothing but the letters' own signs stands between this token and the one before. */
  glued: boolean;
}

/** Signs that open or close a quotation: straight, curly, low, primes, guillemets, single and double. */
const MARK = /["“”„‟″＂«»‹›‘’‚‛']/u;
const STOP = /[.!?؟…۔]/u;
const PAUSE = /[،,؛;:]/u;

/**
 * Cuts `text` into tokens: `"وقال «نعم»."` gives وقال, «, نعم, », and the full stop. Letters and digits never share a token, white space
 * belongs to none. `from` and `to` limit the part that is cut; offsets stay those of the whole text.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const { text: folded, starts, ends } = fold(text.slice(from, to));
  const tokens: Token[] = [];
  let lastEnd = -1;
  for (const found of folded.matchAll(/\p{L}+|\p{N}+|[^\s]/gu)) {
    const start = starts[found.index];
    const end = ends[found.index + found[0].length - 1];
    if (start === undefined || end === undefined) continue;
    tokens.push({
      start: start + from,
      end: end + from,
      kind: kindOf(found[0]),
      text: found[0],
      glued: lastEnd === found.index,
    });
    lastEnd = found.index + found[0].length;
  }
  return tokens;
}

function kindOf(text: string): TokenKind {
  if (/^\p{L}/u.test(text)) return 'word';
  if (/^\p{N}/u.test(text)) return 'number';
  if (MARK.test(text)) return 'mark';
  if (STOP.test(text)) return 'stop';
  if (PAUSE.test(text)) return 'pause';
  return 'other';
}
