import type { ArticleText, Attribution, Doubt, Mention, Quote } from '@/lib/model/reading';
import type { Span } from '@/lib/model/span';
import type { Token } from '@/lib/text/tokens';
import type { Catalogue } from './catalogue';

/** A token with its place in the article. */
export interface PlacedToken extends Token {
  /** Index into the blocks. */
  block: number;
  /** Counted over the whole article; a full stop inside a quotation ends no sentence. */
  sentence: number;
  /** Whether it stands inside quotation marks, the marks included. */
  quoted: boolean;
}

/** A quote on its way: the model's, and what later steps need to know of it. */
export interface DraftQuote extends Omit<Quote, 'id' | 'continues' | 'repeats'> {
  block: number;
  /** The first and the last token of `outer`. */
  firstToken: number;
  lastToken: number;
  /** Whether it stands inside another quotation. */
  nested: boolean;
  /** Index into the draft's quotes. */
  continues: number | null;
  /** Index into the draft's quotes. */
  repeats: number | null;
}

export interface DraftMention extends Mention {
  firstToken: number;
  lastToken: number;
}

/** Where somebody is said to say something, and who, where the text says it there. */
export interface SpeechEvent {
  kind: 'verb' | 'participle' | 'saying' | 'according' | 'label' | 'subject';
  /** The token of the reporting word. */
  token: number;
  sentence: number;
  subject: Speaker | null;
  /** How the subject was found; null where there is none. */
  rule: string | null;
}

export type Speaker = Pick<Attribution, 'speaker' | 'speakerId'> & { span: Span };

/** An office that the article gives to a person. */
export interface Office {
  holder: Speaker;
  /** Where it is given. */
  token: number;
  /** Folded, without ال, the kind of office first. */
  words: string[];
}

/** What the steps of the pipeline hand on. Each step fills in its part and returns a new draft. */
export interface Draft extends ArticleText {
  catalogue: Catalogue;
  tokens: PlacedToken[];
  /** The first token of each block. */
  blockStarts: number[];
  /** The first token of each sentence. */
  sentenceStarts: number[];
  quotes: DraftQuote[];
  /** By their start; one inside another comes after it. Changed through `withMentions` only. */
  mentions: DraftMention[];
  /** The outermost mention that each token is part of. */
  mentionOf: ReadonlyMap<number, DraftMention>;
  /** Offices by their first word, each list in the order of the text. */
  offices: ReadonlyMap<string, readonly Office[]>;
  /** Where somebody is reported to say something, in the order of the text. */
  reports: readonly SpeechEvent[];
  /** Reports and sentences whose subject is named, in the order of the text. */
  subjects: readonly SpeechEvent[];
  doubts: Doubt[];
}

/** The tokens of one block. */
export const tokensOfBlock = (draft: Draft, block: number): PlacedToken[] =>
  draft.tokens.slice(draft.blockStarts[block], draft.blockStarts[block + 1]);

/** The draft with these mentions, sorted, and the tokens that they cover. */
export function withMentions(draft: Draft, mentions: readonly DraftMention[]): Draft {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const mentionOf = new Map<number, DraftMention>();
  for (const mention of sorted) {
    for (let token = mention.firstToken; token <= mention.lastToken; token++) {
      if (!mentionOf.has(token)) mentionOf.set(token, mention);
    }
  }
  return { ...draft, mentions: sorted, mentionOf };
}

/** The last event of a list before a token. */
export function lastBefore(events: readonly SpeechEvent[], token: number): SpeechEvent | null {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.token ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return events[low - 1] ?? null;
}
