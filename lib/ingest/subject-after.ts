import { isKin, isStatementNoun, isTitle, isTitleAlone, withoutArticle } from '@/lib/text/names';
import type { Draft, Speaker } from './draft';
import { holderOf } from './find-offices';
import {
  CLAUSE_REACH,
  isPerson,
  mentionsIn,
  onlyTitlesBefore,
  phraseFrom,
  refersBack,
  speakerInPhrase,
  speakerOf,
  type TokenRun,
  wordsAsSpeaker,
} from './speaker-phrase';
import { canSpeak, subjectStart } from './subject-head';

/** The subject that follows a reporting word, appositions between commas included: وزير الخارجية الإسباني، خوسيه ألباريس. */
export function subjectAfter(draft: Draft, index: number): Speaker | null {
  const first = subjectStart(draft, index);
  const run = phraseFrom(draft, first);
  if (!run) return clauseApposition(draft, index);
  if (!canSpeak(draft, first) || isObject(draft, index, run)) return null;
  const subject = speakerInPhrase(draft, run);
  if (subject && isPersonId(draft, subject)) return subject;
  return (
    apposition(draft, run) ??
    issuerOf(draft, run) ??
    holderOf(draft, run) ??
    bodyNamedAgain(draft, run) ??
    inFull(draft, run) ??
    subject
  );
}

/** Verbs whose object is as often named as their subject: وصف المشروع بأنه. */
const LABELLING = /^و?(?:وصف|اعتبر|عد|نعت|سمي|شبه|يصف|يعتبر|تصف|تعتبر)ت?$/;
/** Verbs that are followed by the one who is asked or blamed when their subject was named before: كما دعا الأهالي إلى. */
const ADDRESSING = /^و?(?:دعا|دعت|طالب|ناشد|حث|نصح|اتهم|انتقد|حذر|هاجم|ذكر|يدعو|تدعو|يطالب|تطالب)ت?$/;

/** Particles after which a verb keeps the subject of the main clause: بعدما اتهم. */
const SUBORDINATORS = /^(?:بعدما|حين|عندما|الذي|التي|ان|كما)$/;

/** Whether the phrase after a verb is what is spoken about or to, not who speaks: a thing right before بأنه or the mark; somebody, where the sentence has its speaker already. */
function isObject(draft: Draft, verb: number, run: TokenRun): boolean {
  const word = draft.tokens[verb]?.text ?? '';
  const head = draft.tokens[run.first];
  const after = draft.tokens[run.last + 1];
  const isSomebody =
    draft.mentionOf.has(run.first) ||
    (head !== undefined && (isTitleAlone(head.text) || isKin(head.text))) ||
    mentionsIn(draft, run).some((mention) => isPerson(draft, mention));
  if (LABELLING.test(word) && !isSomebody)
    return after?.kind === 'mark' || /^(?:ب|بانه|بانها|بانهم|بكونه|بكونها)$/.test(after?.text ?? '');
  if (!ADDRESSING.test(word) || draft.mentionOf.has(run.first)) return false;
  if (SUBORDINATORS.test(draft.tokens[verb - 1]?.text ?? '')) return true;
  const goesOn = word.startsWith('و') && (draft.sentenceStarts[head?.sentence ?? 0] ?? 0) < verb - 3;
  if (isSomebody) return goesOn;
  return (
    /ت$/.test(word) !== /(?:ه|ات)$/.test(head?.text ?? '') ||
    (draft.sentenceStarts[head?.sentence ?? 0] ?? 0) < verb - 3
  );
}

const isPersonId = (draft: Draft, speaker: Speaker): boolean =>
  speaker.speakerId !== null && draft.catalogue.entries.get(speaker.speakerId)?.type === 'person';

/** A person named between commas right after a phrase that gives an office only: وزير الخارجية، الدكتور سمير الحلو. */
export function apposition(draft: Draft, run: TokenRun): Speaker | null {
  const comma = draft.tokens[run.last + 1];
  const head = draft.tokens[run.first];
  if (comma?.kind !== 'pause' || comma.text === ':' || !head || !isTitle(head.text)) return null;
  const phrase = phraseFrom(draft, run.last + 2);
  const person = phrase && mentionsIn(draft, phrase).find((mention) => isPerson(draft, mention));
  return person && onlyTitlesBefore(draft, phrase.first, person.firstToken) ? speakerOf(draft, person) : null;
}

/** واعتبر من يسمى “المبعوث الخاص”، عمار بلاني، أن: a person between commas after a verb whose subject is a clause. */
function clauseApposition(draft: Draft, index: number): Speaker | null {
  if (draft.tokens[index + 1]?.text !== 'من' && draft.tokens[index + 1]?.text !== 'ما') return null;
  const sentence = draft.tokens[index]?.sentence;
  for (let i = index + 1; i < index + CLAUSE_REACH && draft.tokens[i]?.sentence === sentence; i++) {
    const person = draft.tokens[i]?.kind === 'pause' ? draft.mentionOf.get(i + 1) : undefined;
    if (person && isPerson(draft, person) && draft.tokens[person.lastToken + 1]?.kind === 'pause')
      return speakerOf(draft, person);
  }
  return null;
}

/** الباحثة في المشروع سلمى: the person whose office is told by where it is held; مسؤول في هيئة الطيران: the office in full. */
export function inFull(draft: Draft, run: TokenRun): Speaker | null {
  const head = draft.tokens[run.first];
  const link = draft.tokens[run.last + 1];
  if (!head || !isTitleAlone(head.text) || mentionsIn(draft, run).length > 0) return null;
  if (!link || !/^(?:في|لدي|من|باسم)$/.test(link.text)) return null;
  const place = phraseFrom(draft, run.last + 2);
  if (!place) return null;
  const person = mentionsIn(draft, place).find(
    (mention) =>
      isPerson(draft, mention) &&
      mention.firstToken > place.first &&
      onlyTitlesBefore(draft, place.first + 1, mention.firstToken),
  );
  if (person) return speakerOf(draft, person);
  return head.text.startsWith('ال') ? null : wordsAsSpeaker(draft, { first: run.first, last: place.last });
}

/** How many words back a body is looked for that is named again. */
const BODY_REACH = 400;

/** الصحيفة نفسها: the last body of that kind which was named. */
export function bodyNamedAgain(draft: Draft, run: TokenRun): Speaker | null {
  const head = draft.tokens[run.first];
  if (!head?.text.startsWith('ال') || !refersBack(draft, run)) return null;
  const kind = withoutArticle(head.text);
  for (let i = run.first - 1; i > run.first - BODY_REACH && i >= 0; i--) {
    const body = draft.mentionOf.get(i);
    if (body?.firstToken !== i || isPerson(draft, body)) continue;
    if ([i, i - 1, i - 2].some((at) => withoutArticle(draft.tokens[at]?.text ?? '') === kind))
      return speakerOf(draft, body);
  }
  return null;
}

/** بيان صادر عن الحزب، تقرير للوزارة: a statement speaks for the one who issued it. */
function issuerOf(draft: Draft, run: TokenRun): Speaker | null {
  const head = draft.tokens[run.first];
  if (!head || !isStatementNoun(head.text)) return null;
  for (let i = run.first + 1; i <= run.last + 2; i++) {
    const token = draft.tokens[i];
    if (!token || token.sentence !== head.sentence) return null;
    const phrase =
      token.text === 'عن' || token.text === 'ل'
        ? phraseFrom(draft, i + 1)
        : /^ل./.test(token.text)
          ? phraseFrom(draft, i)
          : null;
    if (phrase) return speakerInPhrase(draft, phrase);
  }
  return null;
}
