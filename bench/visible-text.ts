import type { Span } from '@/lib/model/span';

/** A text as a reader sees its letters, and where each of them stands in the raw text. */
export interface VisibleText {
  text: string;
  /** For each unit of `text`, the raw span it stands for. */
  places: Span[];
}

const PRESENTATION_FORM = /[\uFB50-\uFDFF\uFE70-\uFEFC]/u;
const UNSEEN = /[\p{Cf}\u0640]/u;

/**
 * Takes out what annotators cannot see or need not type: bidi controls, tatweel, tashkeel, presentation forms, odd spaces.
 * `بَغْـدادُ` gives `بغداد`, the last letter standing for its tashkeel too. Letters are not folded.
 */
export function visibleText(raw: string): VisibleText {
  let text = '';
  const places: Span[] = [];
  let start = 0;
  for (const char of raw) {
    const end = start + char.length;
    const last = places.at(-1);
    if (/\p{Mn}/u.test(char)) {
      if (last) last.end = end;
    } else if (/\s/u.test(char)) {
      if (char === '\n' || !/\s$/u.test(text)) {
        text += char === '\n' ? '\n' : ' ';
        places.push({ start, end });
      }
    } else if (!UNSEEN.test(char)) {
      const letters = PRESENTATION_FORM.test(char) ? char.normalize('NFKC') : char;
      for (let unit = 0; unit < letters.length; unit++) places.push({ start, end });
      text += letters;
    }
    start = end;
  }
  return { text, places };
}

/** The raw span of a stretch of the visible text. */
export function rawSpan(visible: VisibleText, start: number, end: number): Span {
  const first = visible.places[start];
  const last = visible.places[end - 1];
  if (!first || !last) throw new Error(`No such stretch in the text: ${start} to ${end}`);
  return { start: first.start, end: last.end };
}
