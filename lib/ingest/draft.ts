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

/** What the steps of the pipeline hand on. Each step fills in its part and returns a new draft. */
export interface Draft extends ArticleText {
  catalogue: Catalogue;
  tokens: PlacedToken[];
  quotes: DraftQuote[];
  mentions: DraftMention[];
  events: SpeechEvent[];
  doubts: Doubt[];
}
