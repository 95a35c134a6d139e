/**
 * Words that a reader of Arabic takes in a minute. Lower than the 240 usual for English, because clitics join what
 * English writes as words of their own: وللبلدين is one word here and "and for the two countries" six there.
 */
const WORDS_PER_MINUTE = 180;

/** How many minutes a text takes to read, at least one. */
export function readingMinutes(text: string): number {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
