import { foldText } from '@/lib/text/fold';
import type { Draft, DraftQuote } from './draft';

/** Words as they are compared: folded, signs left out. */
const essence = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Shorter words are repeated by chance. */
const SHORTEST_REPEAT = 12;

/**
 * Marks a quotation whose words stand elsewhere in the article too. The one in the body is kept, for it has its context; a headline or standfirst
 * repeats it, and a later place repeats an earlier one. Needs: attributed quotes.
 */
export function markRepeats(draft: Draft): Draft {
  const quotes = draft.quotes.map((quote) => ({ ...quote }));
  const essences = quotes.map((quote) => (quote.speech ? essence(quote.text) : ''));
  const places = placesOf(essences);
  quotes.forEach((quote, at) => {
    const words = essences[at] ?? '';
    if (!quote.speech || quote.text.length < SHORTEST_REPEAT) return;
    const kept = (places.get(keyOf(words, 0)) ?? []).find((index) => {
      const other = quotes[index];
      if (!other || index === at || other.repeats !== null || !isKept(draft, other, quote)) return false;
      return ` ${essences[index]} `.includes(` ${words} `);
    });
    if (kept === undefined) return;
    quote.repeats = kept;
    // Where only one of the two says whose words they are, they are his in both places.
    quote.attribution ??= quotes[kept]?.attribution ?? null;
  });
  return { ...draft, quotes };
}

/** How many quotes with the same two words are compared; real articles have far fewer. */
const MOST_PLACES = 20;

/** The quotes that hold each pair of neighbouring words. */
function placesOf(essences: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  essences.forEach((words, index) => {
    for (let at = 0; at >= 0 && at < words.length; at = words.indexOf(' ', at) + 1 || -1) {
      const key = keyOf(words, at);
      const known = places.get(key);
      if (!known) places.set(key, [index]);
      else if (known.length < MOST_PLACES && known.at(-1) !== index) known.push(index);
    }
  });
  return places;
}

/** The two words from an offset on. */
function keyOf(words: string, at: number): string {
  const first = words.indexOf(' ', at);
  const second = first < 0 ? -1 : words.indexOf(' ', first + 1);
  return second < 0 ? words.slice(at) : words.slice(at, second);
}

const isHead = (draft: Draft, quote: DraftQuote): boolean => {
  const kind = draft.blocks[quote.block]?.kind;
  return kind === 'headline' || kind === 'standfirst';
};

/** Of two places with the same words, the body's is kept, and of two in the body the first. */
function isKept(draft: Draft, other: DraftQuote, quote: DraftQuote): boolean {
  if (isHead(draft, other) !== isHead(draft, quote)) return isHead(draft, quote);
  return other.start < quote.start;
}
