import type { Span } from './span';

/**
 * The text of an article with its parts: what every later step reads.
 * It is either a raw text as it came in, or put together from an article's front matter and Markdown, its parts
 * one after another with a blank line between. All offsets are into `text`.
 */
export interface ArticleText {
  text: string;
  /** In the order of the text; they never overlap. */
  blocks: Block[];
  /** Emphasis and links that the Markdown carries; empty for raw text. */
  inlines: Inline[];
}

export type Block = Span &
  (
    | { kind: 'headline' | 'standfirst' | 'byline' | 'paragraph' | 'blockquote' }
    | { kind: 'dateline'; place: string | null; source: string | null }
    | { kind: 'heading'; level: 2 | 3 | 4 }
    | {
        kind: 'list-item';
        ordered: boolean;
        /** The same number for the items of one list, counted from 0 within the article. */
        list: number;
      }
  );

export type BlockKind = Block['kind'];

export type Inline = Span & ({ kind: 'emphasis' | 'strong' } | { kind: 'link'; href: string });

/** What a marked span is: words somebody said (whole or in part), or a term, a title, a name. */
export type QuoteKind = 'full' | 'partial' | 'term' | 'title' | 'name';

/** A marked span of the article, without its marks. */
export interface Quote extends Span {
  /** The address of the quote within its article (`#id`); unrelated to its position. */
  id: string;
  text: string;
  /** The span with its quotation marks. */
  outer: Span;
  /** Whether somebody said it; otherwise it is a name, a title or a term. */
  speech: boolean;
  kind: QuoteKind;
  /** The reporting words that introduce or close it (وأكد، بحسب، على حد تعبيره). */
  cue: (Span & { text: string }) | null;
  attribution: Attribution | null;
  /** The id of the quote that this one goes on, over a paragraph break. */
  continues: string | null;
  /** The id of an earlier or fuller place where the same words stand; the margin shows them once. */
  repeats: string | null;
  /** Whether an editor vouched for words and speaker. */
  reviewed: boolean;
}

/** Who said a quote, how it was found, and how sure that is. */
export interface Attribution {
  /** The speaker's name as the catalogue has it, else the words of the text. */
  speaker: string;
  /** The entity, where the catalogue knows one. */
  speakerId: string | null;
  /** The words of the text that name the speaker; null when an editor named them. */
  span: Span | null;
  /** The rule that found the speaker, or `editor`. */
  rule: string;
  /** From 0 to 1. */
  confidence: number;
}

/** A span that names an entity. */
export interface Mention extends Span {
  entityId: string;
  /** The letters as they stand in the text. */
  surface: string;
}

/** Something that the engine assumed or left open, for the editor to decide. */
export interface Doubt extends Span {
  kind: 'unbalanced-mark' | 'unknown-speaker' | 'new-name' | 'variant-spelling';
  text: string;
  /** What was seen, what was assumed, what the editor may do; one sentence in English. */
  message: string;
  /** For a new name: an id to give it. */
  suggestedId?: string;
}

/** All that the engine finds in one text. */
export interface Reading extends ArticleText {
  quotes: Quote[];
  mentions: Mention[];
  doubts: Doubt[];
}
