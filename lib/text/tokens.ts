import { foldCharacter } from './fold';

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
  const tokens: Token[] = [];
  let last: Token | undefined;
  // What may still be added to the last token: letters to a word, digits to a number, nothing to a sign.
  let growing = false;
  let glued = false;
  let next = from;
  for (const char of from === 0 && to === text.length ? text : text.slice(from, to)) {
    const start = next;
    next += char.length;
    const { letters, sign } = foldCharacter(char);
    if (sign && last?.end === start) last.end = next;
    for (const letter of letters) {
      const kind = kindOf(letter);
      if (kind === null) {
        growing = false;
        glued = false;
      } else if (growing && last?.kind === kind) {
        last.text += letter;
        last.end = next;
      } else {
        tokens.push((last = { start, end: next, kind, text: letter, glued }));
        growing = kind === 'word' || kind === 'number';
        glued = true;
      }
    }
  }
  return tokens;
}

/** The kind of each character of the Basic Multilingual Plane once it was met. */
const KINDS: (TokenKind | null | undefined)[] = [];

/** The kind of a folded character; null for white space. */
function kindOf(char: string): TokenKind | null {
  if (char.length > 1) return computeKind(char);
  const code = char.charCodeAt(0);
  const known = KINDS[code];
  return known === undefined ? (KINDS[code] = computeKind(char)) : known;
}

function computeKind(char: string): TokenKind | null {
  if (/\p{L}/u.test(char)) return 'word';
  if (/\p{N}/u.test(char)) return 'number';
  if (/\s/u.test(char)) return null;
  if (MARK.test(char)) return 'mark';
  if (STOP.test(char)) return 'stop';
  if (PAUSE.test(char)) return 'pause';
  return 'other';
}
