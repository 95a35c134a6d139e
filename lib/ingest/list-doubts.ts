import type { Doubt } from '@/lib/model/reading';
import { endsNamePhrase, isTitle, suggestId } from '@/lib/text/names';
import { isCue } from '@/lib/text/cues';
import type { Draft } from './draft';
import { phraseFrom, type TokenRun } from './speaker-phrase';

/** Names of people rarely have more parts. */
const LONGEST_NAME = 4;

/** Lists for the editor what nobody could decide: speakers not found or not in the catalogue, and names that look new. Needs: attributed quotes. */
export function listDoubts(draft: Draft): Draft {
  return { ...draft, doubts: [...draft.doubts, ...unknownSpeakers(draft), ...newNames(draft)] };
}

function unknownSpeakers(draft: Draft): Doubt[] {
  return draft.quotes
    .filter((quote) => quote.speech && quote.repeats === null && !quote.attribution?.speakerId)
    .map(({ start, end, text, attribution }) => ({
      kind: 'unknown-speaker',
      start,
      end,
      text,
      message: attribution
        ? `Said by «${attribution.speaker}», whom the catalogue does not know.`
        : 'Nobody was found who said this; name the speaker in the front matter.',
    }));
}

/** Names after an office, or after a reporting word, that the catalogue does not have. */
function newNames(draft: Draft): Doubt[] {
  const doubts = new Map<string, Doubt>();
  draft.tokens.forEach((token, index) => {
    if (token.quoted || token.kind !== 'word') return;
    const run = isTitle(token.text) && !isMentioned(draft, index) ? nameAfterTitle(draft, index) : null;
    const first = run && draft.tokens[run.first];
    const last = run && draft.tokens[run.last];
    if (!first || !last) return;
    const text = draft.text.slice(first.start, last.end);
    if (!doubts.has(text)) {
      const suggestedId = suggestId(text);
      doubts.set(text, {
        kind: 'new-name',
        start: first.start,
        end: last.end,
        text,
        suggestedId,
        message: `Looks like a name that the catalogue does not have; to add it, write content/entities/${suggestedId}.md.`,
      });
    }
  });
  return [...doubts.values()];
}

const isMentioned = (draft: Draft, index: number): boolean => draft.mentionOf.has(index);

/** The name after an office and what it is the office of: أوريت ستروك of وزيرة البعثات الوطنية أوريت ستروك. */
function nameAfterTitle(draft: Draft, title: number): TokenRun | null {
  const run = phraseFrom(draft, title);
  if (!run) return null;
  let first = title + 1;
  while (
    first <= run.last &&
    (/^ال/.test(draft.tokens[first]?.text ?? '') ||
      isMentioned(draft, first) ||
      isTitle(draft.tokens[first]?.text ?? ''))
  )
    first++;
  const last = Math.min(run.last, first + LONGEST_NAME - 1);
  const words = draft.tokens.slice(first, last + 1);
  // A name has at least two parts here, none of them a word of another kind.
  if (
    words.length < 2 ||
    words.some((word) => isCue(word.text) || endsNamePhrase(word.text)) ||
    isMentioned(draft, first)
  )
    return null;
  for (let i = first + 1; i <= last; i++) if (draft.mentionOf.get(i)?.firstToken === i) return null;
  return { first, last };
}
