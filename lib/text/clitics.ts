/** What is left of a word when letters that are written on to it are taken off. */
export interface Stripped {
  /** Folded. */
  text: string;
  /** How many letters at the front stand outside; for لل it is 1, and `text` has its ا back. */
  taken: number;
}

/** و and ف may stand before any of the others. */
const CONJUNCTIONS = ['و', 'ف'] as const;
const PREPOSITIONS = ['ب', 'ل', 'ك'] as const;
const FIRST_LETTERS: ReadonlySet<string> = new Set([...CONJUNCTIONS, ...PREPOSITIONS]);
const SHORTEST_REST = 2;

/**
 * All readings of a folded word with clitics taken off, the whole word first: `"وللكنيست"` gives وللكنيست, للكنيست and
 * الكنيست (the ا that لل swallows comes back). Which reading is right is for the caller, who knows the names.
 */
export function cliticReadings(word: string): Stripped[] {
  const readings: Stripped[] = [{ text: word, taken: 0 }];
  if (!FIRST_LETTERS.has(word[0] ?? '')) return readings;
  for (const before of readings.slice()) addConjunction(before, readings);
  for (const before of readings.slice()) addPreposition(before, readings);
  return readings;
}

function addConjunction(before: Stripped, readings: Stripped[]): void {
  const first = before.text[0];
  if (CONJUNCTIONS.some((letter) => letter === first)) take(before, before.text.slice(1), 1, readings);
}

function addPreposition(before: Stripped, readings: Stripped[]): void {
  const first = before.text[0];
  if (before.text.startsWith('لل')) take(before, `ا${before.text.slice(1)}`, 1, readings);
  if (PREPOSITIONS.some((letter) => letter === first)) take(before, before.text.slice(1), 1, readings);
}

function take(before: Stripped, rest: string, letters: number, readings: Stripped[]): void {
  if (rest.length >= SHORTEST_REST) readings.push({ text: rest, taken: before.taken + letters });
}

/** The word without a leading و or ف, for comparing with tables: `"وقال"` gives `"قال"`. */
export const withoutConjunction = (word: string): string =>
  word.length > 2 && (word[0] === 'و' || word[0] === 'ف') ? word.slice(1) : word;
