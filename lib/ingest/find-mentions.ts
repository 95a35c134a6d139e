import type { Doubt } from '@/lib/model/reading';
import type { NameMatch } from '@/lib/text/match';
import type { Catalogue } from './catalogue';
import type { Draft, DraftMention, PlacedToken } from './draft';

/** Common nouns that many names start with; such a name alone is as often plain words: الدولة الإسلامية الوحيدة. */
const COMMON_HEADS = new Set([
  'الدوله',
  'الحركه',
  'الجبهه',
  'السلطه',
  'الهييه',
  'الحزب',
  'الجماعه',
  'القاعده',
  'الجيش',
  'الحكومه',
  'المجلس',
]);
/** Demonstratives and pronouns that make the noun after them plain words. */
const POINTERS = new Set(['هذا', 'هذه', 'ذلك', 'تلك', 'هي', 'هو', 'اي', 'كل']);

/** Finds the entities that every block names. A name that fits two entities is linked only to one that the article names otherwise. Needs: tokens. */
export function findMentions(draft: Draft): Draft {
  const found: { match: NameMatch; offset: number }[] = [];
  let offset = 0;
  draft.blocks.forEach((_, block) => {
    const tokens = draft.tokens.filter((token) => token.block === block);
    for (const match of draft.catalogue.matcher.find(draft.text, tokens)) {
      if (!isPlainWords(tokens, match, draft.catalogue)) found.push({ match, offset });
    }
    offset += tokens.length;
  });
  const certain = new Set(found.flatMap(({ match }) => (match.entityIds.length === 1 ? match.entityIds : [])));
  const mentions = found.flatMap(({ match, offset }): DraftMention[] => {
    const entityId = onlyOne(
      match.entityIds.length === 1 ? match.entityIds : match.entityIds.filter((id) => certain.has(id)),
    );
    if (!entityId) return [];
    const { start, end } = match;
    return [
      {
        start,
        end,
        entityId,
        surface: draft.text.slice(start, end),
        firstToken: match.firstToken + offset,
        lastToken: match.lastToken + offset,
      },
    ];
  });
  mentions.push(...mentions.flatMap((mention) => ownersOf(draft, mention)));
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { ...draft, mentions, doubts: [...draft.doubts, ...undecided(draft, found, mentions)] };
}

/** Nouns of office that a person's name follows as their owner's: مكتب نتنياهو names the office and the man. */
const OWNED = new Set(['مكتب', 'حكومه', 'اداره', 'ديوان', 'منزل']);

/** The person within the name of an office that is named after its holder. */
function ownersOf(draft: Draft, mention: DraftMention): DraftMention[] {
  const head = draft.tokens[mention.firstToken];
  if (!head || !OWNED.has(head.text)) return [];
  const [owner] = draft.catalogue.matcher.find(
    draft.text,
    draft.tokens.slice(mention.firstToken + 1, mention.lastToken + 1),
  );
  const entityId = owner && onlyOne(owner.entityIds);
  if (!owner || !entityId || owner.end !== mention.end || draft.catalogue.entries.get(entityId)?.type !== 'person')
    return [];
  const { start, end } = owner;
  const first = mention.firstToken + 1 + owner.firstToken;
  return [
    { entityId, start, end, surface: draft.text.slice(start, end), firstToken: first, lastToken: mention.lastToken },
  ];
}

const onlyOne = (ids: readonly string[]): string | null => (ids.length === 1 && ids[0] ? ids[0] : null);

/** Whether the words of a name are no name here: a definite common noun that is pointed at, or goes on with an adjective of its own. */
function isPlainWords(tokens: readonly PlacedToken[], match: NameMatch, catalogue: Catalogue): boolean {
  const head = tokens[match.firstToken];
  if (!head || !COMMON_HEADS.has(head.text)) return false;
  if (match.entityIds.some((id) => catalogue.entries.get(id)?.type === 'place')) return false;
  const before = tokens[match.firstToken - 1];
  const after = tokens[match.lastToken + 1];
  return (before !== undefined && POINTERS.has(before.text)) || (after !== undefined && /^ال..+ه$/.test(after.text));
}

function undecided(draft: Draft, found: readonly { match: NameMatch }[], mentions: readonly DraftMention[]): Doubt[] {
  return found
    .filter(({ match }) => match.entityIds.length > 1 && !mentions.some((mention) => mention.start === match.start))
    .map(({ match: { start, end, entityIds } }) => ({
      kind: 'new-name',
      start,
      end,
      text: draft.text.slice(start, end),
      message: `This name fits ${entityIds.join(' and ')}; decide with a link correction.`,
    }));
}
