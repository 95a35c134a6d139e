import { endsNamePhrase, isSelfsame, isTitle, withoutArticle } from '@/lib/text/names';
import type { Draft, DraftMention, Office, Speaker } from './draft';
import { followsOffice, isPerson, speakerOf, type TokenRun } from './speaker-phrase';

/** Offices are described in few words. */
const LONGEST_OFFICE = 8;
/** Of the words with which an office is named again, this part must be those of before: وزير الخارجية for وزير الشؤون الخارجية. */
const SHARED_FLOOR = 0.6;

/**
 * Collects the offices that the article gives to persons, before their names (رئيسة البلدية سلمى) or after (سلمى، رئيسة البلدية), so that the
 * office alone can stand for the person later. Needs: tokens, mentions.
 */
export function findOffices(draft: Draft): Draft {
  const offices = new Map<string, Office[]>();
  for (const mention of draft.mentions) {
    if (!isPerson(draft, mention)) continue;
    for (const run of [officeBefore(draft, mention), officeAfter(draft, mention)]) {
      const office = run && officeOf(draft, mention, run);
      const kind = office?.words[0];
      if (office && kind !== undefined) offices.set(kind, [...(offices.get(kind) ?? []).slice(-MOST_HOLDERS), office]);
    }
  }
  return { ...draft, offices };
}

/** How many holders of one office an article has, at the most, that may still be meant. */
const MOST_HOLDERS = 30;

function officeOf(draft: Draft, mention: DraftMention, run: TokenRun): Office {
  return { holder: speakerOf(draft, mention), token: run.first, words: wordsOf(draft, run) };
}

/** The folded words of an office without ال, the kind of office first. */
const wordsOf = (draft: Draft, { first, last }: TokenRun): string[] =>
  draft.tokens
    .slice(first, last + 1)
    .filter((token) => token.kind === 'word' && !isSelfsame(token.text))
    .map((token) => withoutArticle(token.text));

function officeBefore(draft: Draft, mention: DraftMention): TokenRun | null {
  if (!followsOffice(draft, mention)) return null;
  const { firstToken } = mention;
  let title: number | null = null;
  for (let i = firstToken - 1; i >= firstToken - LONGEST_OFFICE; i--) {
    const token = draft.tokens[i];
    if (
      !token ||
      token.kind !== 'word' ||
      token.sentence !== draft.tokens[firstToken]?.sentence ||
      endsNamePhrase(token.text)
    )
      break;
    if (isTitle(token.text)) title = i;
  }
  return title === null ? null : { first: title, last: firstToken - 1 };
}

function officeAfter(draft: Draft, { lastToken }: DraftMention): TokenRun | null {
  const next = draft.tokens[lastToken + 1];
  const first = next?.kind === 'pause' && next.text !== ':' ? lastToken + 2 : lastToken + 1;
  const head = draft.tokens[first];
  if (head?.kind !== 'word' || !isTitle(head.text) || head.sentence !== draft.tokens[lastToken]?.sentence) return null;
  let last = first;
  while (
    last + 1 < first + LONGEST_OFFICE &&
    draft.tokens[last + 1]?.kind === 'word' &&
    !endsNamePhrase(draft.tokens[last + 1]?.text ?? '')
  )
    last++;
  return { first, last };
}

/** The person whose office these words name again: الوزير, or وزير الخارجية, for the one who was given that office last. Null where it fits nobody. */
export function holderOf(draft: Draft, run: TokenRun): Speaker | null {
  const [kind, ...rest] = wordsOf(draft, run);
  if (kind === undefined || !isTitle(kind)) return null;
  const fitting = (draft.offices.get(kind) ?? []).filter(({ words }) => {
    const shared = rest.filter((word) => words.includes(word)).length;
    return rest.length === 0 || shared / rest.length >= SHARED_FLOOR;
  });
  const before = fitting.findLast((office) => office.token < run.first) ?? fitting[0];
  // An indefinite office (وزير سابق) is somebody else's.
  const isDefinite = rest.length > 0 || /^[وف]?ال/.test(draft.tokens[run.first]?.text ?? '');
  return before && isDefinite ? before.holder : null;
}
