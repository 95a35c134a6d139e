import { isOrdinaryTime } from '@/lib/text/cues';
import {
  endsNamePhrase,
  isBackReference,
  isKin,
  isStatementNoun,
  isTitle,
  isTitleAlone,
  withoutArticle,
} from '@/lib/text/names';
import type { Draft, DraftMention, PlacedToken, Speaker } from './draft';
import { holderOf } from './find-offices';
import { canSpeak, subjectStart } from './subject-head';
import {
  followsOffice,
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
function apposition(draft: Draft, run: TokenRun): Speaker | null {
  const comma = draft.tokens[run.last + 1];
  const head = draft.tokens[run.first];
  if (comma?.kind !== 'pause' || comma.text === ':' || !head || !isTitle(head.text)) return null;
  const phrase = phraseFrom(draft, run.last + 2);
  const person = phrase && mentionsIn(draft, phrase).find((mention) => isPerson(draft, mention));
  return person && onlyTitlesBefore(draft, phrase.first, person.firstToken) ? speakerOf(draft, person) : null;
}

/** How far a person is looked for over clauses. */
const CLAUSE_REACH = 24;

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
function inFull(draft: Draft, run: TokenRun): Speaker | null {
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
function bodyNamedAgain(draft: Draft, run: TokenRun): Speaker | null {
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

/** What opens a sentence before its subject: أما، لكن، غير أن. */
const OPENERS = /^و?(?:اما|لكن|بينما|فيما|غير|الا|ان)$/;
const MOST_OPENERS = 2;

/** The first token of a sentence after أما، لكن، غير أن. */
function afterOpeners(draft: Draft, start: number): number {
  let at = start;
  while (at < start + MOST_OPENERS && OPENERS.test(draft.tokens[at]?.text ?? '')) at++;
  return at;
}

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

/** Whether a name follows directly, or after an office or definite nouns: المندوب الإسرائيلي دان غيلرمان. */
function onlyTitlesBefore(draft: Draft, first: number, name: number): boolean {
  return draft.tokens
    .slice(first, name)
    .every((token) => isTitle(token.text) || isKin(token.text) || token.text.startsWith('ال'));
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
