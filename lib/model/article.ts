import { z } from 'zod';
import { idSchema } from './entity';
import type { Reading } from './reading';

const words = z.string().trim().min(1, 'some text');
const day = z.iso.date('a day such as 2026-11-23');

/** A correction of the engine's reading of one quote. */
const quoteCorrection = z
  .strictObject({
    /** The first words of the quote, enough to find it. */
    starts: words,
    /** The id of the entity that said it, or `none` where nobody can be named. */
    speaker: idSchema.optional(),
    /** The speaker in words, where the catalogue has no entity. */
    speakerName: words.optional(),
    /** Whether somebody said it. */
    speech: z.boolean().optional(),
    /** Set when an editor checked words and speaker. */
    reviewed: z.boolean().optional(),
    note: words.optional(),
  })
  .refine((c) => !(c.speaker && c.speakerName), 'either speaker or speakerName, not both');

/** A correction of the engine's linking of one form. */
const linkCorrection = z.strictObject({
  /** The words as they stand in the article. */
  text: words,
  /** The id of the entity they name, or `none`. */
  entity: idSchema,
});

/** The front matter of `content/articles/ID.md`. */
export const articleSchema = z.strictObject({
  /** The headline. */
  title: words,
  /** The language of the text, as a BCP 47 tag. */
  lang: z.enum(['ar']).default('ar'),
  /** The paragraph between headline and text. */
  standfirst: words.optional(),
  /** Place and source line, as it is to be read. */
  dateline: z.strictObject({ place: words.optional(), source: words.optional() }).optional(),
  /** Whose report this is. */
  source: z.strictObject({ name: words, url: z.url().optional(), author: words.optional() }),
  published: day,
  updated: day.optional(),
  topics: z.array(words).default([]),
  /** One or two sentences for search engines and link previews; the standfirst where it is missing. */
  description: words.optional(),
  quotes: z.array(quoteCorrection).default([]),
  links: z.array(linkCorrection).default([]),
  /** Corrections shown to readers. */
  corrections: z.array(z.strictObject({ date: day, note: words })).default([]),
});

export type ArticleFrontMatter = z.infer<typeof articleSchema>;
export type QuoteCorrection = z.infer<typeof quoteCorrection>;
export type LinkCorrection = z.infer<typeof linkCorrection>;

/** An article as pages show it: what its file says, and what the engine reads in it. */
export interface Article extends Omit<ArticleFrontMatter, 'quotes' | 'links'>, Reading {
  id: string;
}
