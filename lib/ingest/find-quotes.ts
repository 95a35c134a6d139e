import type { Doubt } from '@/lib/model/reading';
import { isReportingVerb } from '@/lib/text/cues';
import { findMarkedSpans, type MarkedSpan } from '@/lib/text/marks';
import { type Draft, type DraftQuote, type PlacedToken, tokensOfBlock } from './draft';

const BALANCE_MESSAGES = {
  opener: 'This quotation is opened and never closed; it was taken to end here.',
  closer: 'This quotation is closed and never opened; it was taken to start here.',
} as const;

/**
 * Finds the marked spans of every block, and joins a quotation that runs over a paragraph break: one that an earlier block left open, or whose
 * next block is closed by a mark that nothing there opens. Needs: tokens.
 */
export function findQuotes(draft: Draft): Draft {
  const quotes: DraftQuote[] = [];
  const doubts: Doubt[] = [...draft.doubts];
  draft.blocks.forEach((_, block) => {
    const tokens = tokensOfBlock(draft, block);
    const offset = draft.blockStarts[block] ?? 0;
    const found = findMarkedSpans(tokens);
    let widest: MarkedSpan | null = null;
    for (const span of found.spans) {
      const nested = widest !== null && widest.outerStart < span.outerStart && span.outerEnd <= widest.outerEnd;
      const quote = quoteOf(draft, span, offset, block, nested);
      if (!nested) widest = span;
      if (span.marks !== 'both') {
        doubts.push({
          kind: 'unbalanced-mark',
          start: span.start,
          end: span.end,
          text: quote.text,
          message: BALANCE_MESSAGES[span.marks],
        });
      }
      if (span.continuesParagraph) quote.continues = quoteBefore(quotes, block, draft);
      quotes.push(quote);
    }
    for (const stray of found.strays) {
      doubts.push({
        kind: 'unbalanced-mark',
        ...stray,
        text: draft.text.slice(stray.start, stray.end),
        message: 'This mark bounds nothing and was passed over.',
      });
    }
  });
  return { ...draft, quotes, doubts, ...placeTokens(draft.tokens, quotes) };
}

function quoteOf(draft: Draft, span: MarkedSpan, offset: number, block: number, nested: boolean): DraftQuote {
  return {
    start: span.start,
    end: span.end,
    text: draft.text.slice(span.start, span.end),
    outer: { start: span.outerStart, end: span.outerEnd },
    speech: true,
    kind: 'full',
    cue: null,
    attribution: null,
    reviewed: false,
    block,
    firstToken: offset + span.firstToken,
    lastToken: offset + span.lastToken,
    nested,
    continues: null,
    repeats: null,
  };
}

/** The quotation that a block without an opening mark goes on with: the last one of the paragraph before, if it ends that paragraph. */
function quoteBefore(quotes: readonly DraftQuote[], block: number, draft: Draft): number | null {
  let index = quotes.length - 1;
  while (index >= 0 && ((quotes[index]?.block ?? -1) >= block || quotes[index]?.nested)) index--;
  if (quotes[index]?.block !== block - 1) return null;
  const last = quotes[index];
  if (!last) return null;
  const rest = draft.tokens.slice(last.lastToken + 1, draft.blockStarts[block]);
  return rest.some((token) => token.kind === 'word') ? null : index;
}

/** Numbers the sentences and marks what is quoted. */
function placeTokens(
  tokens: readonly PlacedToken[],
  quotes: readonly DraftQuote[],
): Pick<Draft, 'tokens' | 'sentenceStarts'> {
  const outermost = quotes.filter((quote) => !quote.nested);
  let next = 0;
  let sentence = 0;
  const sentenceStarts = [0];
  const placed = tokens.map((token, index): PlacedToken => {
    while ((outermost[next]?.lastToken ?? tokens.length) < index) next++;
    const quote = outermost[next];
    const quoted = quote !== undefined && index >= quote.firstToken;
    const current = sentence;
    const following = tokens[index + 1];
    const inside = quoted && index === quote.lastToken ? tokens[index - 1] : undefined;
    // “ضبط النفس.” وقال: a full stop inside the marks ends the sentence outside too; ؟ and ! only where narration resumes.
    const stopInside =
      inside?.kind === 'stop' && following?.kind === 'word' && (inside.text === '.' || isReportingVerb(following.text));
    if (!following || following.block !== token.block || (token.kind === 'stop' && !quoted) || stopInside) {
      sentence++;
      sentenceStarts.push(index + 1);
    }
    const { start, end, kind, text, glued, block } = token;
    return { start, end, kind, text, glued, block, sentence: current, quoted };
  });
  return { tokens: placed, sentenceStarts };
}
