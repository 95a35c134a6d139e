import { z } from 'zod';
import { entitySchema, idSchema } from '@/lib/model/entity';

const words = z.string().trim().min(1, 'some words of the text');

const mentionCount = z.union([
  z.int().positive(),
  z.strictObject({
    /** How often the words stand in the text, all of them naming the entity. */
    count: z.int().positive(),
    /** A reading that is right with or without it. */
    optional: z.literal(true),
  }),
  z.strictObject({
    /** Which of the places, counted from 1, name the entity. */
    nth: z.array(z.int().positive()).min(1),
    /** How often the words stand in the text in all. */
    of: z.int().positive(),
  }),
]);

/** What people write in `NAME.gold.yaml`: everything by words, nothing by offsets. */
export const goldSchema = z.strictObject({
  /** The phenomena that the text was written for, the main one first. */
  phenomena: z.array(words).min(1),
  structure: z
    .strictObject({
      /** Whether the first paragraph is the headline. */
      headline: z.literal(true).optional(),
      /** The whole paragraph between headline and text. */
      standfirst: words.optional(),
      dateline: z.strictObject({ text: words, place: words.optional(), source: words.optional() }).optional(),
      headings: z.array(words).default([]),
      /** Parts that can be read in more than one way, and are not counted. */
      unsure: z.array(z.enum(['standfirst', 'dateline'])).default([]),
    })
    .prefault({}),
  /** All marked spans, in the order of the text. */
  quotes: z
    .array(
      z.strictObject({
        /** The words between the marks, or `first words … last words`. */
        text: words,
        /** Words that somebody said (`full`, `partial`), or something else in marks. */
        kind: z.enum(['full', 'partial', 'term', 'title', 'name']),
        /** The id of the entity that said them, or the speaker in words. */
        speaker: words.optional(),
        /** The words of the text that name the speaker; the nearest place before the quote is meant. */
        by: words.optional(),
        /** Whether `by` stands after the start of the quote. */
        after: z.literal(true).optional(),
        /** Whether it goes on with the quote before it, over a paragraph break. */
        continues: z.literal(true).optional(),
        /** Whether readers may disagree; then it is not counted as speech or not, nor for its speaker. */
        ambiguous: z.literal(true).optional(),
      }),
    )
    .default([]),
  /** By speaker, as the quotes give them: words of the text that describe them. Right for a speaker, though no name. */
  roles: z.record(words, z.array(words).min(1)).default({}),
  /** By entity: the words that name it, as they stand, without clitics, and how often. */
  mentions: z.record(idSchema, z.record(words, mentionCount)).default({}),
  /** Words that look like a known name but are none there (كان the verb), and how often. */
  others: z.record(words, z.int().positive()).default({}),
});

export type GoldFile = z.infer<typeof goldSchema>;

/** `catalogue.yaml`: the known entities, in the words of the content's entity files. */
export const catalogueSchema = z.array(
  z.strictObject({
    id: idSchema,
    type: entitySchema.shape.type,
    name: words,
    aliases: entitySchema.shape.aliases,
  }),
);
