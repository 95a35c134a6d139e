/**
 * A text without what a reader of Arabic ignores, always with its map back.
 * Offsets are UTF-16 units, of the folded text on one side and of the original on the other.
 */
export interface Fold {
  text: string;
  /** The offset in the original for each unit of the folded text. */
  starts: readonly number[];
  /** The offset after it in the original, signs that are written on the letter included. */
  ends: readonly number[];
}

/** Signs written on or between letters that carry no letter of their own: tashkeel, Quranic signs, tatweel. */
const SIGN = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u08D3-\u08FF]|\p{Mn}/u;
const INVISIBLE = /\p{Cf}/u;
const SPACE = /[\u0009\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u;
/** Arabic presentation forms A and B: letters by shape, as old page layout programs write them. */
const PRESENTATION_FORM = /[\uFB50-\uFDFF\uFE70-\uFEFC]/u;

/** Letters that Arabic news writes one for the other, and their Persian twins. */
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
};

/** Arabic-Indic and Persian digits as ASCII digits. */
const digitOf = (char: string): string | null => {
  const code = char.charCodeAt(0);
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  return null;
};

function computeFolded(char: string): string {
  if (isSign(char) || INVISIBLE.test(char)) return '';
  if (SPACE.test(char)) return ' ';
  const parts = PRESENTATION_FORM.test(char) ? char.normalize('NFKC') : char;
  let letters = '';
  for (const part of parts) {
    if (SIGN.test(part) || (part === ' ' && parts !== char)) continue;
    letters += LETTERS[part] ?? digitOf(part) ?? part.toLowerCase();
  }
  return letters;
}

const isSign = (char: string): boolean => SIGN.test(char);

/** What is known of a character of the Basic Multilingual Plane once it was met; texts have few different ones. */
const KNOWN: ({ letters: string; sign: boolean } | undefined)[] = [];

/** The folded letters of one character (a code point), and whether it is a sign written on the letter before it. */
export function foldCharacter(char: string): { letters: string; sign: boolean } {
  if (char.length > 1) return { letters: computeFolded(char), sign: isSign(char) };
  const code = char.charCodeAt(0);
  return (KNOWN[code] ??= { letters: computeFolded(char), sign: isSign(char) });
}

/**
 * Folds a text: `"إلـى القُدس"` gives `"الي القدس"`. Tashkeel, tatweel and invisible signs go; hamza seats, ى/ي, ة/ه,
 * presentation forms, digits and Latin case become one. Line breaks stay. Never throws, lone surrogates included.
 */
export function fold(text: string): Fold {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const char of text) {
    const next = offset + char.length;
    const { letters, sign } = foldCharacter(char);
    for (let unit = 0; unit < letters.length; unit++) {
      starts.push(offset);
      ends.push(next);
    }
    // A sign belongs to the letter that it stands on, so that a span never cuts it off.
    if (sign && ends.at(-1) === offset) extendLast(ends, offset, next);
    folded += letters;
    offset = next;
  }
  return { text: folded, starts, ends };
}

function extendLast(ends: number[], from: number, to: number): void {
  for (let i = ends.length - 1; i >= 0 && ends[i] === from; i--) ends[i] = to;
}

/** The folded text alone, for comparing: `foldText('إيران') === foldText('ايران')`. */
export const foldText = (text: string): string => fold(text).text;
