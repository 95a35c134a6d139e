import {
  isAccording,
  isLabel,
  isLabelVerb,
  isOwnWords,
  isReportingParticiple,
  isReportingVerb,
  isReportingVerbWithObject,
  isSayingNoun,
  isTransmission,
  isTwoFaced,
} from '@/lib/text/cues';
import type { Draft, PlacedToken, Speaker, SpeechEvent } from './draft';
import {
  isRelative,
  quotedFromAfter,
  quotedFromBefore,
  sentenceSubject,
  subjectAfter,
  subjectBefore,
} from './find-subject';

/**
 * Finds every place where somebody is said to say something, and the subject of each sentence, for those who speak later without being named
 * again. Only narration counts: what is quoted reports nothing. Needs: tokens, quotes, mentions.
 */
export function findEvents(draft: Draft): Draft {
  const events: SpeechEvent[] = [];
  draft.tokens.forEach((token, index) => {
    if (token.quoted || token.kind !== 'word') return;
    if (draft.sentenceStarts[token.sentence] === index) {
      const subject = sentenceSubject(draft, index);
      if (subject)
        events.push({ kind: 'subject', token: index, sentence: token.sentence, subject, rule: 'sentence-subject' });
    }
    const event = draft.mentionOf.has(index) ? null : eventAt(draft, index, token);
    if (event) events.push(event);
  });
  return { ...draft, events };
}

function eventAt(draft: Draft, index: number, { text, sentence }: PlacedToken): SpeechEvent | null {
  const event = (kind: SpeechEvent['kind'], subject: Speaker | null, rule: string): SpeechEvent => ({
    kind,
    token: index,
    sentence,
    subject,
    rule: subject && rule,
  });
  if (isAccording(text)) return accordingEvent(draft, index, event);
  if (isLabel(text)) return event('label', isLabelVerb(text) ? subjectAfter(draft, index) : null, 'subject-of-label');
  if (isSayingNoun(text)) return event('saying', quotedFromBefore(draft, index), 'quoted-from');
  if (isReportingParticiple(text) || isReportingVerbWithObject(text)) return event('participle', null, '');
  if (!isReportingVerb(text) || (isTwoFaced(text) && !startsClause(draft, index))) return null;
  // الذي يعتبر الرجل الثاني: a present after a relative pronoun describes, it does not report.
  if (isRelative(draft.tokens[index - 1]) && /^[يت]/.test(text)) return null;
  const source = isTransmission(text) ? quotedFromAfter(draft, index) : null;
  if (source) return event('verb', source, 'quoted-from');
  const subject = subjectAfter(draft, index);
  return subject
    ? event('verb', subject, 'subject-of-verb')
    : event('verb', subjectBefore(draft, index), 'subject-before-verb');
}

function accordingEvent(
  draft: Draft,
  index: number,
  event: (kind: 'according', subject: Speaker | null, rule: string) => SpeechEvent,
): SpeechEvent | null {
  const next = draft.tokens[index + 1];
  if (next && isOwnWords(next.text)) return event('according', null, '');
  const subject = subjectAfter(draft, index);
  return subject && event('according', subject, 'according-to');
}

/** Whether a word starts a sentence or a clause, و and ف and كما before it allowed. */
function startsClause(draft: Draft, index: number): boolean {
  const before = draft.tokens[index - 1];
  if (!before || before.sentence !== draft.tokens[index]?.sentence || before.kind !== 'word') return true;
  return /^(كما|وقد|قد|ايضا|الذي|التي)$/.test(before.text) || /^[وف]./.test(draft.tokens[index]?.text ?? '');
}
