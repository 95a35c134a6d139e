import {
  isAccording,
  isLabel,
  isOwnWords,
  isReportingParticiple,
  isReportingVerb,
  isReportingVerbWithObject,
  isSayingNoun,
  isTwoFaced,
} from '@/lib/text/cues';
import { isAdverb, isTitle } from '@/lib/text/names';
import type { Draft, DraftMention, PlacedToken, Speaker, SpeechEvent } from './draft';
import { isPerson, mentionsIn, phraseFrom, speakerInPhrase, speakerOf, type TokenRun } from './speaker-phrase';

/** How far from its verb the عن of نقل عن may stand. */
const NEAR = 6;

/**
 * Finds every place where somebody is said to say something, and the subject of each sentence, for those who speak later without being named
 * again. Only narration counts: what is quoted reports nothing. Needs: tokens, quotes, mentions.
 */
export function findEvents(draft: Draft): Draft {
  const events: SpeechEvent[] = [];
  draft.tokens.forEach((token, index) => {
    if (token.quoted || token.kind !== 'word') return;
    if (startsSentence(draft, index)) {
      const subject = sentenceSubject(draft, index);
      if (subject)
        events.push({ kind: 'subject', token: index, sentence: token.sentence, subject, rule: 'sentence-subject' });
    }
    const event = eventAt(draft, index, token);
    if (event) events.push(event);
  });
  return { ...draft, events };
}

function eventAt(draft: Draft, index: number, token: PlacedToken): SpeechEvent | null {
  const event = { token: index, sentence: token.sentence };
  const next = draft.tokens[index + 1];
  if (draft.mentionOf.has(index)) return null;
  if (isAccording(token.text)) {
    const own = next !== undefined && isOwnWords(next.text);
    const subject = own ? null : subjectAfter(draft, index);
    return subject || own ? { ...event, kind: 'according', subject, rule: subject ? 'according-to' : null } : null;
  }
  if (isLabel(token.text)) return { ...event, kind: 'label', subject: null, rule: null };
  if (isSayingNoun(token.text)) {
    const subject = quotedFrom(draft, index);
    return { ...event, kind: 'saying', subject, rule: subject ? 'quoted-from' : null };
  }
  if (isReportingParticiple(token.text) || isReportingVerbWithObject(token.text))
    return { ...event, kind: 'participle', subject: null, rule: null };
  if (!isReportingVerb(token.text) || (isTwoFaced(token.text) && !startsClause(draft, index))) return null;
  if (isRelative(draft.tokens[index - 1]) && /^[يت]/.test(token.text)) return null;
  const subject = subjectAfter(draft, index) ?? laterApposition(draft, index);
  if (subject) return { ...event, kind: 'verb', subject, rule: 'subject-of-verb' };
  const before = subjectBefore(draft, index);
  return { ...event, kind: 'verb', subject: before, rule: before ? 'subject-before-verb' : null };
}

const startsSentence = (draft: Draft, index: number): boolean =>
  draft.tokens[index - 1]?.sentence !== draft.tokens[index]?.sentence;

/** Whether a word starts a sentence or a clause, و and ف and كما before it allowed. */
function startsClause(draft: Draft, index: number): boolean {
  const before = draft.tokens[index - 1];
  if (!before || before.sentence !== draft.tokens[index]?.sentence || before.kind !== 'word') return true;
  return /^(كما|وقد|قد|وقت|ايضا|الذي|التي)$/.test(before.text) || /^[وف]./.test(draft.tokens[index]?.text ?? '');
}

/** The subject that follows a reporting word, appositions between commas included: وزير الخارجية الإسباني، خوسيه ألباريس. */
function subjectAfter(draft: Draft, index: number): Speaker | null {
  let first = index + 1;
  const next = draft.tokens[first];
  // وفقا لـ and طبقا لـ: the ل is written on to the phrase.
  if (next && (next.text === 'ل' || isAdverb(next.text))) first++;
  const run = phraseFrom(draft, first);
  if (!run) return null;
  const subject = speakerInPhrase(draft, run);
  return subject && isPersonId(draft, subject) ? subject : (apposition(draft, run) ?? subject);
}

const isPersonId = (draft: Draft, speaker: Speaker): boolean =>
  speaker.speakerId !== null && draft.catalogue.entries.get(speaker.speakerId)?.type === 'person';

/** A person named between commas right after a phrase that gives an office only. */
function apposition(draft: Draft, run: TokenRun): Speaker | null {
  const comma = draft.tokens[run.last + 1];
  if (comma?.kind !== 'pause' || comma.text === ':') return null;
  const person = draft.mentionOf.get(run.last + 2);
  const head = draft.tokens[run.first];
  return person && isPerson(draft, person) && head && isTitle(head.text) ? speakerOf(draft, person) : null;
}

const isRelative = (token: PlacedToken | undefined): boolean =>
  token !== undefined && /^(الذي|التي|الذين)$/.test(token.text);

/** واعتبر من يسمى “المبعوث الخاص”، عمار بلاني، أن: a person between commas after a verb whose subject is a clause. */
function laterApposition(draft: Draft, index: number): Speaker | null {
  if (draft.tokens[index + 1]?.text !== 'من' && draft.tokens[index + 1]?.text !== 'ما') return null;
  const sentence = draft.tokens[index]?.sentence;
  for (let i = index + 1; draft.tokens[i]?.sentence === sentence; i++) {
    const person = draft.tokens[i]?.kind === 'pause' ? draft.mentionOf.get(i + 1) : undefined;
    if (person && isPerson(draft, person) && draft.tokens[person.lastToken + 1]?.kind === 'pause')
      return speakerOf(draft, person);
  }
  return null;
}

/** العثماني أشار: a subject that opens its sentence before the verb; or the one that الذي قال refers to. */
function subjectBefore(draft: Draft, index: number): Speaker | null {
  const sentence = draft.tokens[index]?.sentence;
  if (isRelative(draft.tokens[index - 1])) {
    const antecedent = draft.mentions.findLast(
      (mention) =>
        mention.lastToken < index &&
        draft.tokens[mention.lastToken]?.sentence === sentence &&
        !draft.tokens[mention.lastToken]?.quoted,
    );
    return antecedent ? speakerOf(draft, antecedent) : null;
  }
  if (/^[وف]./.test(draft.tokens[index]?.text ?? '')) return null;
  const opening = draft.sentenceStarts[sentence ?? 0] ?? 0;
  const run = phraseFrom(draft, opening);
  if (!run || run.last >= index || index - run.last > 2) return null;
  return mentionsIn(draft, run).length > 0 ? speakerInPhrase(draft, run) : null;
}

/** The one after عن in نقلت الصحيفة عن لبيد قوله. */
function quotedFrom(draft: Draft, index: number): Speaker | null {
  const sentence = draft.tokens[index]?.sentence;
  for (let i = index - 1; i >= 0 && i >= index - NEAR * 2 && draft.tokens[i]?.sentence === sentence; i--) {
    if (draft.tokens[i]?.text !== 'عن') continue;
    const run = phraseFrom(draft, i + 1);
    return run ? speakerInPhrase(draft, run) : null;
  }
  return null;
}

/** The one whom a sentence is about: a person or body right at its start, or right after its first verb. */
function sentenceSubject(draft: Draft, index: number): Speaker | null {
  const subject = subjectMention(draft, index) ?? subjectMention(draft, index + 1);
  return subject ? speakerOf(draft, subject) : null;
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

/** Whether a name follows directly, or after an office: المندوب الإسرائيلي دان غيلرمان. */
function onlyTitlesBefore(draft: Draft, first: number, name: number): boolean {
  const head = draft.tokens[first];
  return first === name || (head !== undefined && isTitle(head.text));
}
