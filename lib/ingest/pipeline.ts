import type { ArticleText, Quote, Reading } from '@/lib/model/reading';
import { attributeSpeakers } from './attribute-speakers';
import type { Catalogue } from './catalogue';
import { cutTokens } from './cut-tokens';
import { decideSpeech } from './decide-speech';
import type { Draft } from './draft';
import { findEvents } from './find-events';
import { findMentions } from './find-mentions';
import { findOffices } from './find-offices';
import { findQuotes } from './find-quotes';
import { linkVariants } from './link-variants';
import { listDoubts } from './list-doubts';
import { markRepeats } from './mark-repeats';

/** One step of reading: takes the draft, fills in its part, returns a new draft. Never throws. */
export type Step = (draft: Draft) => Draft;

/** All steps, in the order in which they run; each says in its own file what it needs from those before. */
const STEPS: readonly Step[] = [
  cutTokens, //         blocks                     → tokens
  findQuotes, //        tokens                     → quotes, sentences
  findMentions, //      tokens                     → mentions
  linkVariants, //      tokens, mentions           → more mentions
  findOffices, //       tokens, mentions           → offices
  findEvents, //        quotes, mentions, offices  → reports, subjects
  decideSpeech, //      quotes, mentions, reports  → quotes: speech, kind
  attributeSpeakers, // quotes, mentions, reports  → quotes: attribution, cue
  markRepeats, //       quotes                     → quotes: repeats
  listDoubts, //        quotes, mentions           → doubts
];

/** The steps that an editor's corrections stand between, for callers that have any. */
export interface Corrections {
  /** Runs on the linked mentions, before anybody's words are attributed to them. */
  links?: Step;
  /** Runs on the attributed quotes, before repeats are looked for. */
  quotes?: Step;
}

/**
 * Reads a text: its quotations with their speakers, and the entities that it names. All spans are UTF-16 units of `source.text`.
 * Pure: the same text and catalogue give the same reading.
 */
export function readText(source: ArticleText, catalogue: Catalogue, corrections: Corrections = {}): Reading {
  let draft: Draft = {
    ...source,
    catalogue,
    tokens: [],
    blockStarts: [],
    sentenceStarts: [],
    quotes: [],
    mentions: [],
    mentionOf: new Map(),
    offices: new Map(),
    reports: [],
    subjects: [],
    doubts: [],
  };
  for (const step of STEPS) {
    draft = step(draft);
    if (step === linkVariants && corrections.links) draft = corrections.links(draft);
    if (step === attributeSpeakers && corrections.quotes) draft = corrections.quotes(draft);
  }
  return readingOf(draft);
}

const idAt = (index: number): string => `q${index + 1}`;

function readingOf({ text, blocks, inlines, quotes, mentions, doubts }: Draft): Reading {
  return {
    text,
    blocks,
    inlines,
    quotes: quotes.map(
      ({ block: _b, firstToken: _f, lastToken: _l, nested: _n, continues, repeats, ...quote }, index): Quote => ({
        ...quote,
        id: idAt(index),
        continues: continues === null ? null : idAt(continues),
        repeats: repeats === null ? null : idAt(repeats),
      }),
    ),
    mentions: mentions.map(({ start, end, entityId, surface }) => ({ start, end, entityId, surface })),
    doubts: doubts.sort((a, b) => a.start - b.start),
  };
}
