import type { Article } from '@/lib/model/article';
import type { Quote } from '@/lib/model/reading';
import { noteAnchor } from './urls';

/** A note of the margin: one saying with its speaker. */
export interface MarginNote {
  /** From 1, in the order of the text. */
  number: number;
  /** The id of the note on the page. */
  anchor: string;
  /** The quote, then those that go on with it in later paragraphs. */
  quotes: [Quote, ...Quote[]];
}

/**
 * The notes of an article's margin, by the quotes that they stand for: each speech quote has one, but a quote that goes
 * on with another shares its note, and so does a quote that repeats another's words, without being shown again.
 */
export interface Margin {
  notes: MarginNote[];
  noteOf: ReadonlyMap<string, MarginNote>;
}

/** Puts every speech quote of an article into the margin, once. */
export function marginOf(article: Pick<Article, 'quotes'>): Margin {
  const speech = article.quotes.filter((quote) => quote.speech).sort((a, b) => a.start - b.start);
  const byId = new Map(speech.map((quote) => [quote.id, quote]));

  const shownOf = (quote: Quote): Quote => follow(quote, 'repeats', byId);
  const isShown = (quote: Quote): boolean => shownOf(quote) === quote;
  // A quote that goes on with one left out has nowhere to be joined: it starts a note of its own.
  const headOf = (quote: Quote): Quote => {
    const head = follow(quote, 'continues', byId);
    return isShown(head) ? head : quote;
  };

  const parts = new Map<Quote, Quote[]>();
  for (const quote of speech.filter(isShown)) {
    const head = headOf(quote);
    parts.set(head, [...(parts.get(head) ?? []), quote]);
  }
  const noteOfHead = new Map<Quote, MarginNote>();
  for (const [head, group] of [...parts].sort(([a], [b]) => a.start - b.start)) {
    const rest = group.filter((quote) => quote !== head);
    noteOfHead.set(head, { number: noteOfHead.size + 1, anchor: noteAnchor(head.id), quotes: [head, ...rest] });
  }

  const noteOf = new Map<string, MarginNote>();
  for (const quote of speech) {
    const note = noteOfHead.get(headOf(shownOf(quote)));
    if (note) noteOf.set(quote.id, note);
  }
  return { notes: [...noteOfHead.values()], noteOf };
}

/** The last quote of a chain of references; the quote itself where the chain leads nowhere or back to it. */
function follow(quote: Quote, reference: 'repeats' | 'continues', byId: ReadonlyMap<string, Quote>): Quote {
  const seen = new Set([quote]);
  let last = quote;
  for (;;) {
    const id = last[reference];
    const next = id === null ? undefined : byId.get(id);
    if (!next) return last;
    if (seen.has(next)) return quote;
    seen.add(next);
    last = next;
  }
}
