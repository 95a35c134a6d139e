import { cueKind, isLabelVerb, isOwnWords, isThat, isTransmission, isTwoFaced } from '@/lib/text/cues';
import { isStatementNoun } from '@/lib/text/names';
import type { Draft, PlacedToken, Speaker, SpeechEvent } from './draft';
import { phraseFrom, refersBack } from './speaker-phrase';
import { antecedentOf, isRelative, quotedFromAfter, quotedFromBefore, subjectBefore } from './subject-before';
import { sentenceSubject } from './sentence-subject';
import { subjectAfter } from './subject-after';

/**
 * Finds every place where somebody is said to say something, and the subject of each sentence, for those who speak later without being named
 * again. Only narration counts: what is quoted reports nothing. Needs: tokens, quotes, mentions.
 */
export function findEvents(draft: Draft): Draft {
  const events: SpeechEvent[] = [];
  let begun = -1;
  draft.tokens.forEach((token, index) => {
    if (token.quoted || token.kind !== 'word') return;
    if (token.sentence !== begun) {
      begun = token.sentence;
      const subject = sentenceSubject(draft, index);
      if (subject)
        events.push({ kind: 'subject', token: index, sentence: token.sentence, subject, rule: 'sentence-subject' });
    }
    const event = draft.mentionOf.has(index) ? null : eventAt(draft, index, token);
    if (event) events.push(event);
  });
  return {
    ...draft,
    reports: events.filter((event) => event.kind !== 'subject'),
    subjects: events.filter((event) => event.subject !== null),
  };
}

function eventAt(draft: Draft, index: number, { text, sentence }: PlacedToken): SpeechEvent | null {
  const event = (kind: SpeechEvent['kind'], subject: Speaker | null, rule: string): SpeechEvent => ({
    kind,
    token: index,
    sentence,
    subject,
    rule: subject && rule,
  });
  const kind = cueKind(text);
  switch (kind) {
    case null:
      return statementEvent(draft, index, text, event);
    case 'according':
      return accordingEvent(draft, index, event);
    case 'label':
      return event(kind, isLabelVerb(text) ? subjectAfter(draft, index) : null, 'subject-of-label');
    case 'saying':
      return event(kind, quotedFromBefore(draft, index), 'quoted-from');
    case 'participle':
      return event(kind, null, '');
    case 'verb':
      return isTwoFaced(text) && !startsClause(draft, index) ? null : verbEvent(draft, index, text, event);
    default:
      return kind satisfies never;
  }
}

/** جاء في بيان الوزارة، جاء فيه: what stands in a statement is said by the one who issued it. */
function statementEvent(draft: Draft, index: number, text: string, event: MakeEvent): SpeechEvent | null {
  if (!/^و?(?:جاء|ورد|جاءت|وردت)$/.test(text)) return null;
  const link = draft.tokens[index + 1]?.text ?? '';
  if (/^في[هه]ا?$/.test(link)) return event('verb', null, '');
  if (link !== 'في') return null;
  // Without one who issued it, a statement is that of whoever spoke last.
  const issuer = subjectAfter(draft, index + 1);
  const named = draft.tokens[index + 2];
  return event(
    'verb',
    issuer?.speakerId === null && named && isStatementNoun(named.text) ? null : issuer,
    'issuer-of-statement',
  );
}

type MakeEvent = (kind: SpeechEvent['kind'], subject: Speaker | null, rule: string) => SpeechEvent;

function verbEvent(draft: Draft, index: number, text: string, event: MakeEvent): SpeechEvent | null {
  // الذي يعتبر الرجل الثاني: a present after a relative pronoun describes, it does not report.
  if (isRelative(draft.tokens[index - 1]) && /^[يت]/.test(text)) return null;
  const antecedent = antecedentOf(draft, index);
  if (antecedent) return event('verb', antecedent, 'antecedent-of-relative');
  if (isEmbedded(draft, index)) return null;
  const source = isTransmission(text) ? quotedFromAfter(draft, index) : null;
  if (source) return event('verb', source, 'quoted-from');
  const subject = subjectAfter(draft, index);
  return subject
    ? event('verb', subject, 'subject-of-verb')
    : event('verb', subjectBefore(draft, index), 'subject-before-verb');
}

function accordingEvent(draft: Draft, index: number, event: MakeEvent): SpeechEvent | null {
  const next = draft.tokens[index + 1];
  if (next && isOwnWords(next.text)) return event('according', null, '');
  const subject = subjectAfter(draft, index);
  const run = subject ? null : phraseFrom(draft, index + 1);
  return subject || (run && refersBack(draft, run)) ? event('according', subject, 'according-to') : null;
}

/** قال إن الفريق استبعد: a verb whose subject stands before it in a clause after أن reports nothing by itself. */
function isEmbedded(draft: Draft, index: number): boolean {
  const noun = draft.tokens[index - 1];
  const that = draft.tokens[index - 2];
  return (
    noun?.kind === 'word' && noun.text.startsWith('ال') && that?.kind === 'word' && isThat(that.text) && !noun.quoted
  );
}

/** Openings such as من جهته and وفي موسكو are no longer. */
const LONGEST_OPENING = 3;

/** Whether a word starts a sentence or a clause: right at its start, after an opening such as من جهته, or with و written on to it. */
function startsClause(draft: Draft, index: number): boolean {
  const token = draft.tokens[index];
  const before = draft.tokens[index - 1];
  const start = draft.sentenceStarts[token?.sentence ?? 0] ?? 0;
  if (before?.kind !== 'word' || index - start <= LONGEST_OPENING) return true;
  return (
    /^(كما|وقد|قد|ايضا|الذي|التي|فيما|بينما|حيث|ثم|ولقد|لقد|بعدما|حين|عندما)$/.test(before.text) ||
    /^[وف]./.test(token?.text ?? '')
  );
}
