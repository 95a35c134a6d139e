import { endsNamePhrase, isBackReference, isTitleAlone } from '@/lib/text/names';
import type { Draft, DraftMention, Speaker } from './draft';
import { holderOf } from './find-offices';
import {
  followsOffice,
  isPerson,
  mentionsIn,
  onlyTitlesBefore,
  phraseFrom,
  refersBack,
  speakerInPhrase,
  speakerOf,
} from './speaker-phrase';
import { apposition, bodyNamedAgain, inFull } from './subject-after';
import { afterOpeners } from './subject-before';

/** The one whom a sentence is about: a person or body right at its start or right after its first verb, or an office there. */
export function sentenceSubject(draft: Draft, opening: number): Speaker | null {
  const index = afterOpeners(draft, opening);
  const afterVerb = isTitleAlone(draft.tokens[index]?.text ?? '') ? null : subjectMention(draft, index + 1);
  const subject = subjectMention(draft, index) ?? afterVerb;
  if (subject) return speakerOf(draft, subject);
  const office = officeSubject(draft, index) ?? officeSubject(draft, index + 1);
  if (office) return office;
  const person = freePerson(draft, index);
  return person && speakerOf(draft, person);
}

/** An office at the start of a sentence or after its verb: أعلن وزير الصحة، مصدر في المصرف رد. */
function officeSubject(draft: Draft, index: number): Speaker | null {
  const head = draft.tokens[index];
  if (head?.kind !== 'word' || head.quoted || !(isTitleAlone(head.text) || isBackReference(head.text))) return null;
  const run = phraseFrom(draft, index);
  if (!run) return null;
  if (refersBack(draft, run)) return holderOf(draft, run) ?? bodyNamedAgain(draft, run);
  return (
    apposition(draft, run) ??
    inFull(draft, run) ??
    (run.last > run.first ? (holderOf(draft, run) ?? speakerInPhrase(draft, run)) : null)
  );
}

function subjectMention(draft: Draft, index: number): DraftMention | null {
  const run = phraseFrom(draft, index);
  if (!run) return null;
  const mentions = mentionsIn(draft, run);
  const person = mentions.find(
    (mention) => isPerson(draft, mention) && onlyTitlesBefore(draft, run.first, mention.firstToken),
  );
  if (person) return person;
  const first = mentions.find((mention) => mention.firstToken === run.first);
  return first && draft.catalogue.entries.get(first.entityId)?.type === 'organization' ? first : null;
}

/** How many words into its sentence a name may stand and still be taken for its subject. */
const SUBJECT_REACH = 14;

/** Particles that only a verb follows, so that a name after that verb is its subject. */
const BEFORE_VERBS = /^و?(?:هكذا|لم|لن|قد|لقد|كما|سوف|حيث|بينما|فيما|عندما|حين|بعدما|ثم)$/;

/** The first person of a sentence whose name follows no preposition and belongs to no noun before it. */
function freePerson(draft: Draft, start: number): DraftMention | null {
  const sentence = draft.tokens[start]?.sentence;
  if (sentence === undefined) return null;
  let words = 0;
  for (let i = start; words < SUBJECT_REACH && draft.tokens[i]?.sentence === sentence; i++) {
    const mention = draft.mentionOf.get(i);
    const token = draft.tokens[i];
    if (!token || token.quoted) continue;
    words += 1;
    if (
      mention?.firstToken === i &&
      mention.start === token.start &&
      isPerson(draft, mention) &&
      isFree(draft, mention, start)
    )
      return mention;
  }
  return null;
}

function isFree(draft: Draft, mention: DraftMention, start: number): boolean {
  const before = draft.tokens[mention.firstToken - 1];
  if (!before || mention.firstToken === start) return true;
  if (before.kind !== 'word') return false;
  if (endsNamePhrase(before.text)) return false;
  const verbBefore =
    mention.firstToken - 1 === start ||
    draft.tokens[mention.firstToken - 2]?.kind === 'pause' ||
    BEFORE_VERBS.test(draft.tokens[mention.firstToken - 2]?.text ?? '');
  return verbBefore || followsOffice(draft, mention);
}
