import { isThat } from '@/lib/text/cues';
import {
  endsNamePhrase,
  isBackReference,
  isHonorific,
  isKin,
  isSelfsame,
  isSpokesperson,
  isTitle,
} from '@/lib/text/names';
import type { Draft, DraftMention, PlacedToken, Speaker } from './draft';

/** Longer phrases are clauses, not names. */
const LONGEST_PHRASE = 9;

/** A run of tokens, from and up to. */
export interface TokenRun {
  first: number;
  last: number;
}

/**
 * The noun phrase that starts at a token, up to a preposition, أن, a pause, a mark or a dash: of «وزيرة البعثات الوطنية أوريت ستروك أن» all but
 * the last word. Null where none starts there.
 */
export function phraseFrom(draft: Draft, first: number): TokenRun | null {
  const start = draft.tokens[first];
  if (!start || start.quoted || start.kind !== 'word') return null;
  let last = first - 1;
  for (let i = first; i < first + LONGEST_PHRASE; i++) {
    const token = draft.tokens[i];
    if (!token || token.sentence !== start.sentence || token.quoted || token.kind !== 'word') break;
    const mention = draft.mentionOf.get(i);
    // مسؤول لرويترز: one who is spoken to, or where it is, is no part of the phrase.
    if (mention && i > first && mention.firstToken === i && mention.start > token.start && /^[بل]/.test(token.text))
      break;
    if (mention) {
      last = i = mention.lastToken;
      continue;
    }
    // أم هاشم: at the start it is no «or».
    if (endsPhrase(token) && !(i === first && token.text === 'ام')) break;
    last = i;
  }
  return last >= first ? { first, last } : null;
}

/** A lone letter is a clitic written apart: بـ “الوضع”. */
const endsPhrase = (token: PlacedToken): boolean =>
  token.text.length === 1 || isThat(token.text) || endsNamePhrase(token.text);

/** The mentions that lie within a run, outermost ones only. */
export function mentionsIn(draft: Draft, run: TokenRun): DraftMention[] {
  const mentions: DraftMention[] = [];
  for (let token = run.first; token <= run.last; token++) {
    const mention = draft.mentionOf.get(token);
    if (mention?.firstToken === token && mention.lastToken <= run.last) mentions.push(mention);
  }
  return mentions;
}

export const isPerson = (draft: Draft, mention: DraftMention): boolean =>
  draft.catalogue.entries.get(mention.entityId)?.type === 'person';

/** A mention as a speaker. */
export const speakerOf = (draft: Draft, mention: DraftMention): Speaker => ({
  speaker: draft.catalogue.entries.get(mention.entityId)?.name ?? mention.surface,
  speakerId: mention.entityId,
  span: { start: mention.start, end: mention.end },
});

/** The words of a run as a speaker that the catalogue does not know. */
export function wordsAsSpeaker(draft: Draft, run: TokenRun): Speaker | null {
  const start = draft.tokens[run.first]?.start;
  const end = draft.tokens[run.last]?.end;
  if (start === undefined || end === undefined) return null;
  return { speaker: draft.text.slice(start, end).replace(/\s+/g, ' '), speakerId: null, span: { start, end } };
}

/**
 * Who a noun phrase names. A person in it is the speaker, whatever office stands before; a body only where the phrase starts with it, so that
 * متحدث باسم الجيش is not the army. Phrases that only refer back (المتحدث ذاته) name nobody by themselves: null.
 */
export function speakerInPhrase(draft: Draft, run: TokenRun): Speaker | null {
  const mentions = mentionsIn(draft, run);
  const person = mentions.find(
    (mention) => isPerson(draft, mention) && (mention.firstToken === run.first || followsOffice(draft, mention)),
  );
  if (person) return speakerOf(draft, person);
  const head = draft.tokens[run.first];
  if (!head) return null;
  const body = mentions[0];
  if (body && body.firstToken === run.first) return speakerOf(draft, body);
  if (body && body.firstToken === run.first + 1 && !isTitle(head.text) && !isSpokesperson(head.text))
    return speakerOf(draft, body);
  return refersBack(draft, run) ? null : wordsAsSpeaker(draft, core(draft, run));
}

/** Whether a name stands after an office or an adjective (الوزيرة سلمى); after a bare noun it is a genitive (اقتراح سلمى). */
export function followsOffice(draft: Draft, mention: DraftMention): boolean {
  const before = draft.tokens[mention.firstToken - 1];
  // محامية سلمى is her lawyer; الوزيرة سلمى and دكتورة سلمى are herself.
  if (before && isTitle(before.text) && !/^و?ال/.test(before.text) && !draft.mentionOf.has(mention.firstToken - 1)) {
    return isHonorific(before.text);
  }
  return (
    before !== undefined &&
    (before.text.startsWith('ال') || isTitle(before.text) || draft.mentionOf.has(mention.firstToken - 1))
  );
}

/** The phrase without what hangs on it by ب or ل after its first two words, spokespersons' باسم aside. */
function core(draft: Draft, run: TokenRun): TokenRun {
  for (let i = run.first + 2; i <= run.last; i++) {
    const text = draft.tokens[i]?.text ?? '';
    if (/^(?:بال|لل)/.test(text)) return { first: run.first, last: i - 1 };
  }
  return run;
}

/** Whether a phrase points to somebody named before: المتحدثة ذاتها، الوزير، المسؤول الجزائري. A longer description is somebody new. */
export function refersBack(draft: Draft, run: TokenRun): boolean {
  const words = draft.tokens.slice(run.first, run.last + 1).map((token) => token.text);
  if (words.some(isSelfsame)) return true;
  // السفير الأميركي بمجلس الأمن: what hangs on the phrase makes the description longer than it is.
  const goesOn = draft.mentionOf.has(run.last + 1) && /^[بل]/.test(draft.tokens[run.last + 1]?.text ?? '');
  return words.length <= 2 && !goesOn && words[0] !== undefined && isBackReference(words[0]);
}

/** Whether a name follows directly, or after an office or definite nouns: المندوب الإسرائيلي دان غيلرمان. */
export function onlyTitlesBefore(draft: Draft, first: number, name: number): boolean {
  return draft.tokens
    .slice(first, name)
    .every((token) => isTitle(token.text) || isKin(token.text) || token.text.startsWith('ال'));
}

/** How far a person is looked for over clauses. */
export const CLAUSE_REACH = 24;
