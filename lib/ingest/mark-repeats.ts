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
  const essences = quotes.map((quote) => essence(quote.text));
  quotes.forEach((quote, at) => {
    if (!quote.speech || quote.text.length < SHORTEST_REPEAT) return;
    const kept = quotes.findIndex((other, index) => {
      if (index === at || !other.speech || other.repeats !== null || !isKept(draft, other, quote)) return false;
      return ` ${essences[index]} `.includes(` ${essences[at]} `);
    });
    if (kept < 0) return;
    quote.repeats = kept;
    // Where only one of the two says whose words they are, they are his in both places.
    quote.attribution ??= quotes[kept]?.attribution ?? null;
  });
  return { ...draft, quotes };
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
