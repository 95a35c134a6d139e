import type { Doubt } from '@/lib/model/reading';
import { cliticReadings } from '@/lib/text/clitics';
import { afterLetters } from '@/lib/text/match';
import { spellingLikeness } from '@/lib/text/names';
import { type Draft, type DraftMention, type PlacedToken, withMentions } from './draft';

/** Two letters of ten may differ; measured on the spellings of foreign names in news, where one or two letters of nine do. */
const LIKENESS_FLOOR = 0.8;

/** ال may be there or not. */
const MOST_LETTERS_APART = 4;

/**
 * Links other spellings of a person whom the article names: after سيمون موشيشفيلي also موشيافيلي. Each is listed for the editor.
 * Only surnames of two-part names count, and only words that name nothing else. Needs: tokens, mentions.
 */
export function linkVariants(draft: Draft): Draft {
  const surnames = surnamesOf(draft);
  if (surnames.size === 0) return draft;
  const mentions: DraftMention[] = [];
  const doubts: Doubt[] = [];
  /** By folded word, for texts repeat their words. */
  const known = new Map<string, Variant | null>();
  draft.tokens.forEach((token, index) => {
    if (token.kind !== 'word' || draft.mentionOf.has(index)) return;
    if (!known.has(token.text)) known.set(token.text, bestVariant(token, surnames));
    const variant = known.get(token.text);
    if (!variant) return;
    const span = { start: afterLetters(draft.text, token, variant.taken), end: token.end };
    const surface = draft.text.slice(span.start, span.end);
    const name = draft.catalogue.entries.get(variant.entityId)?.name ?? variant.entityId;
    mentions.push({ ...span, entityId: variant.entityId, surface, firstToken: index, lastToken: index });
    doubts.push({
      kind: 'variant-spelling',
      ...span,
      text: surface,
      message: `Taken for another spelling of ${name} (${variant.entityId}); add it to the aliases, or correct the link.`,
    });
  });
  return withMentions({ ...draft, doubts: [...draft.doubts, ...doubts] }, [...draft.mentions, ...mentions]);
}

interface Surname {
  entityId: string;
  text: string;
}

interface Variant {
  entityId: string;
  /** How many letters of the word are clitics. */
  taken: number;
}

/** The last words of persons' full names as the article has them, by their first letter without ال. */
function surnamesOf(draft: Draft): Map<string, Surname[]> {
  const surnames = new Map<string, Surname[]>();
  for (const { entityId, firstToken, lastToken } of draft.mentions) {
    const text = draft.tokens[lastToken]?.text;
    if (lastToken === firstToken || text === undefined || draft.catalogue.entries.get(entityId)?.type !== 'person')
      continue;
    const alike = surnames.get(firstLetter(text)) ?? [];
    if (!alike.some((surname) => surname.entityId === entityId && surname.text === text))
      alike.push({ entityId, text });
    surnames.set(firstLetter(text), alike);
  }
  return surnames;
}

const firstLetter = (word: string): string => word.replace(/^ال/, '')[0] ?? '';

function bestVariant(token: PlacedToken, surnames: ReadonlyMap<string, readonly Surname[]>): Variant | null {
  let best: (Variant & { likeness: number }) | null = null;
  for (const reading of cliticReadings(token.text)) {
    for (const surname of surnames.get(firstLetter(reading.text)) ?? []) {
      if (Math.abs(reading.text.length - surname.text.length) > MOST_LETTERS_APART) continue;
      const likeness = spellingLikeness(reading.text, surname.text);
      if (likeness >= LIKENESS_FLOOR && likeness > (best?.likeness ?? 0))
        best = { entityId: surname.entityId, taken: reading.taken, likeness };
    }
  }
  return best;
}
