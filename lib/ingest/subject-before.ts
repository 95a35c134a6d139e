import { isOrdinaryTime } from '@/lib/text/cues';
import { isTitle } from '@/lib/text/names';
import type { Draft, PlacedToken, Speaker } from './draft';
import {
  CLAUSE_REACH,
  isPerson,
  mentionsIn,
  phraseFrom,
  refersBack,
  speakerInPhrase,
  speakerOf,
  type TokenRun,
  wordsAsSpeaker,
} from './speaker-phrase';

/** How far before قوله, or after نقل, the عن of نقل عن may stand. */
const NEAR = 12;

/** What opens a sentence before its subject: أما، لكن، غير أن. */
const OPENERS = /^و?(?:اما|لكن|بينما|فيما|غير|الا|ان)$/;
const MOST_OPENERS = 2;

/** The first token of a sentence after أما، لكن، غير أن. */
export function afterOpeners(draft: Draft, start: number): number {
  let at = start;
  while (at < start + MOST_OPENERS && OPENERS.test(draft.tokens[at]?.text ?? '')) at++;
  return at;
}

/** العثماني أشار: a subject that opens its sentence before the verb; or the one that الذي قال refers to. */
export function subjectBefore(draft: Draft, index: number): Speaker | null {
  const sentence = draft.tokens[index]?.sentence ?? 0;
  if (isRelative(draft.tokens[index - 1])) {
    for (let i = index - 1; i > index - CLAUSE_REACH && draft.tokens[i]?.sentence === sentence; i--) {
      const antecedent = draft.tokens[i]?.quoted ? undefined : draft.mentionOf.get(i);
      if (antecedent) return speakerOf(draft, antecedent);
    }
    return null;
  }
  if (/^[وف]./.test(draft.tokens[index]?.text ?? '')) return null;
  const start = draft.sentenceStarts[sentence] ?? 0;
  const run = phraseBefore(draft, afterOpeners(draft, start), index);
  const head = run && draft.tokens[run.first];
  if (!run || !head || isOrdinaryTime(head.text)) return null;
  return mentionsIn(draft, run).length > 0 || isTitle(head.text) || /^ال../.test(head.text)
    ? speakerInPhrase(draft, run)
    : null;
}

/** The phrase that opens a sentence and reaches up to its verb. */
function phraseBefore(draft: Draft, opening: number, verb: number): TokenRun | null {
  const run = phraseFrom(draft, opening);
  if (!run || opening === verb) return null;
  const last = Math.min(run.last, verb - 1);
  return verb - last <= 2 ? { first: run.first, last } : null;
}

/** زقاد، الذي وصف: the person right before a relative pronoun is the subject of its clause. */
export function antecedentOf(draft: Draft, verb: number): Speaker | null {
  if (draft.tokens[verb - 1]?.text !== 'الذي' && draft.tokens[verb - 1]?.text !== 'التي') return null;
  const before = draft.tokens[verb - 2]?.kind === 'pause' ? verb - 3 : verb - 2;
  const person = draft.mentionOf.get(before);
  return person && isPerson(draft, person) ? speakerOf(draft, person) : null;
}

export const isRelative = (token: PlacedToken | undefined): boolean =>
  token !== undefined && /^(الذي|التي|الذين)$/.test(token.text);

/** The one after عن in نقلت الصحيفة عن لبيد قوله, looked for backwards from قوله. */
export function quotedFromBefore(draft: Draft, index: number): Speaker | null {
  const sentence = draft.tokens[index]?.sentence;
  for (let i = index - 1; i >= index - NEAR && draft.tokens[i]?.sentence === sentence; i--) {
    const speaker = draft.tokens[i]?.text === 'عن' ? after(draft, i) : null;
    if (speaker) return speaker;
  }
  return null;
}

/** The one after عن in نقلت الصحيفة عن لبيد أن, looked for from the verb on. */
export function quotedFromAfter(draft: Draft, index: number): Speaker | null {
  const sentence = draft.tokens[index]?.sentence;
  for (
    let i = index + 1;
    i <= index + NEAR && draft.tokens[i]?.sentence === sentence && !draft.tokens[i]?.quoted;
    i++
  ) {
    const speaker = draft.tokens[i]?.text === 'عن' ? after(draft, i) : null;
    if (speaker) return speaker;
  }
  return null;
}

function after(draft: Draft, index: number): Speaker | null {
  const run = phraseFrom(draft, index + 1);
  return run && (speakerInPhrase(draft, run) ?? (refersBack(draft, run) ? null : wordsAsSpeaker(draft, run)));
}
