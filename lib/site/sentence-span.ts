import type { Span } from '@/lib/model/span';

const ENDING = /[.؟?!…۔]+["'”“’»«)\]]*(?=\s|$)/gu;
/** A letter that stands for a word: `د. سلامة`, `أ.ف.ب.`, `U.S.`; and the Latin titles that end in a stop. */
const ABBREVIATION = /(?:^|[\s(«“".])(?:\p{L}|Mr|Mrs|Dr|St|vs|No)\.$/u;

/**
 * The sentence of a block in which `place` stands, without white space around it: in `قال نعم. ثم عاد.` the place of
 * `عاد` gives `ثم عاد.` A stop within a number (3.5) or after a single letter (د.) ends nothing.
 */
export function sentenceSpan(text: string, block: Span, place: Span): Span {
  const words = text.slice(block.start, block.end);
  let start = block.start;
  let end = block.end;
  for (const match of words.matchAll(ENDING)) {
    const stop = block.start + match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATION.test(words.slice(0, match.index + 1))) continue;
    if (stop <= place.start) start = stop;
    else if (stop >= place.end) {
      end = stop;
      break;
    }
  }
  while (start < place.start && /\s/.test(text.charAt(start))) start += 1;
  while (end > place.end && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
