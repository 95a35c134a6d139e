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
  if (surnames.length === 0) return draft;
  const mentions: DraftMention[] = [];
  const doubts: Doubt[] = [];
  draft.tokens.forEach((token, index) => {
    if (token.kind !== 'word' || draft.mentionOf.has(index)) return;
    const variant = bestVariant(token, surnames);
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

/** The last words of persons' full names as the article has them. */
function surnamesOf(draft: Draft): Surname[] {
  return draft.mentions
    .filter(
      (mention) =>
        mention.lastToken > mention.firstToken && draft.catalogue.entries.get(mention.entityId)?.type === 'person',
    )
    .map((mention) => ({ entityId: mention.entityId, text: draft.tokens[mention.lastToken]?.text ?? '' }));
}

function bestVariant(token: PlacedToken, surnames: readonly Surname[]): { entityId: string; taken: number } | null {
  let best: { entityId: string; taken: number; likeness: number } | null = null;
  for (const reading of cliticReadings(token.text)) {
    for (const surname of surnames) {
      if (Math.abs(reading.text.length - surname.text.length) > MOST_LETTERS_APART) continue;
      const likeness = spellingLikeness(reading.text, surname.text);
      if (likeness >= LIKENESS_FLOOR && likeness > (best?.likeness ?? 0))
        best = { entityId: surname.entityId, taken: reading.taken, likeness };
    }
  }
  return best;
}
