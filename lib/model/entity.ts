import { z } from 'zod';

export const ENTITY_TYPES = ['person', 'organization', 'place', 'agreement', 'event'] as const;

/** Ids are ASCII: they are file names and addresses. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small Latin letters, digits and single hyphens, such as "abraham-accords"');

const words = z.string().trim().min(1, 'some text');

/** A date of which the day, or the month, may be unknown: 2020, 2020-09 or 2020-09-15. */
const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a year, a month or a day, quoted: "2020", "2020-09" or "2020-09-15"');

/** The same words in Arabic and in English. */
const bilingual = z.strictObject({ ar: words, en: words });

const aliasSchema = z.union(
  [
    words,
    z.strictObject({
      /** Another name of the entity. */
      form: words,
      /** Words of which one must stand right before it, for homographs such as كان or فتح. */
      after: z.array(words).min(1),
    }),
  ],
  'a name, or { form: a name, after: [words of which one must stand before it] }',
);

/** The front matter of `content/entities/ID.md`. */
export const entitySchema = z.strictObject({
  type: z.enum(ENTITY_TYPES),
  /** The name as a page's heading shows it. */
  name: bilingual,
  /** Other names and spellings, in any language. */
  aliases: z.array(aliasSchema).default([]),
  /** Grammatical gender of a person or body in Arabic: weak evidence for pronouns and verbs. */
  gender: z.enum(['masculine', 'feminine']).optional(),
  /** Offices held, newest first. */
  roles: z
    .array(
      z.strictObject({
        title: bilingual,
        from: partialDate.optional(),
        to: partialDate.optional(),
        /** The id of the body in which the office is held. */
        of: idSchema.optional(),
      }),
    )
    .default([]),
  /** One or two neutral sentences: who or what it is. */
  description: bilingual,
  /** Addresses of the same entity elsewhere, only where certain. */
  sameAs: z.array(z.url('an address that starts with https://')).default([]),
});

export type EntityType = (typeof ENTITY_TYPES)[number];
export type EntityFrontMatter = z.infer<typeof entitySchema>;
export type Alias = z.infer<typeof aliasSchema>;

/** A person, organisation, place, agreement or event that the catalogue knows. */
export interface Entity extends EntityFrontMatter {
  id: string;
  /** The paragraphs of the file's text, in Arabic; may be empty. */
  paragraphs: string[];
}
