import { cueKind, isLabelVerb, isOwnWords, isReportingVerb, lettersBeforeCue } from '@/lib/text/cues';
import { afterLetters } from '@/lib/text/match';
import type { Attribution } from '@/lib/model/reading';
import { type Draft, type DraftQuote, lastBefore, type SpeechEvent, type Speaker } from './draft';
import { holderOf } from './find-offices';
import { canSpeak } from './subject-head';
import { subjectAfter } from './subject-after';
import { phraseFrom, speakerInPhrase } from './speaker-phrase';

/** A rule that may know who said a quote. Returns null where it does not apply. */
interface Sieve {
  name: string;
  /** How often such an attribution is right, as an estimate from 0 to 1. */
  confidence: number;
  find: (draft: Draft, quote: DraftQuote) => Found | null;
}

interface Found {
  speaker: Speaker;
  /** The reporting word. */
  cue: number | null;
}

/** Below this an attribution stays open: no speaker is better than a wrong one. */
const FLOOR = 0.5;

/** The rules, most certain first; the first that knows the speaker decides. */
const SIEVES: readonly Sieve[] = [
  { name: 'continued-quotation', confidence: 0.95, find: bySameQuotation },
  { name: 'named-after-quote', confidence: 0.9, find: byVerbAfter },
  { name: 'cue-with-subject', confidence: 0.95, find: byCueWithSubject },
  { name: 'cue-in-same-sentence', confidence: 0.85, find: byEarlierSubjectInSentence },
  { name: 'label-before-colon', confidence: 0.85, find: byLabel },
  { name: 'cue-with-dropped-subject', confidence: 0.75, find: byRunningSpeaker },
  { name: 'same-sentence-as-quote', confidence: 0.7, find: byQuoteInSentence },
  { name: 'sentence-subject', confidence: 0.6, find: bySentenceSubject },
  { name: 'running-speaker', confidence: 0.5, find: byLastSpeaker },
];

/**
 * Finds who said each quote that is speech, with the reporting words and the rule that found it. Needs: events, and decided quotes in the order of
 * the text, for a quote may take its speaker from the one before.
 */
export function attributeSpeakers(draft: Draft): Draft {
  const quotes: DraftQuote[] = [];
  const working = { ...draft, quotes };
  for (const quote of draft.quotes) quotes.push(quote.speech ? attribute(working, quote) : quote);
  return working;
}

function attribute(draft: Draft, quote: DraftQuote): DraftQuote {
  const cue = governingEvent(draft, quote)?.token ?? null;
  for (const sieve of SIEVES) {
    const found = sieve.find(draft, quote);
    if (!found || sieve.confidence < FLOOR) continue;
    const attribution: Attribution = { ...found.speaker, rule: sieve.name, confidence: sieve.confidence };
    return { ...quote, attribution, cue: cueOf(draft, found.cue ?? cue) };
  }
  return { ...quote, cue: cueOf(draft, cue) };
}

/** How many bare labels in a row (بأنه) are passed over on the way to their verb. */
const MOST_LABELS = 4;

/** The reporting word at a token, without its و. Where it is only بأنه, the verb before it in the sentence (وصفه بأنه). */
function cueOf(draft: Draft, index: number | null): DraftQuote['cue'] {
  let token = index === null ? undefined : draft.tokens[index];
  let at = index ?? 0;
  for (let passed = 0; token && passed < MOST_LABELS && isBareLabel(token.text); passed++) {
    const verb = lastBefore(draft.reports, at);
    if (verb?.sentence !== token.sentence) break;
    at = verb.token;
    token = draft.tokens[at];
  }
  if (!token) return null;
  const start = afterLetters(draft.text, token, lettersBeforeCue(token.text));
  return { start, end: token.end, text: draft.text.slice(start, token.end) };
}

const isBareLabel = (word: string): boolean => cueKind(word) === 'label' && !isLabelVerb(word);

/** The sentence that introduces a quote, which is the one its opening mark stands in. */
const sentenceOf = (draft: Draft, quote: DraftQuote): number => draft.tokens[quote.firstToken]?.sentence ?? -1;

/** The last reporting word before a quote in its sentence. */
export function governingEvent(draft: Draft, quote: DraftQuote): SpeechEvent | null {
  const event = lastBefore(draft.reports, quote.firstToken);
  return event?.sentence === sentenceOf(draft, quote) ? event : null;
}

function bySameQuotation(draft: Draft, quote: DraftQuote): Found | null {
  const attribution = quote.continues === null ? null : draft.quotes[quote.continues]?.attribution;
  return attribution?.span ? { speaker: { ...attribution, span: attribution.span }, cue: null } : null;
}

/** «…»، يقول أحد الشيوخ and «…» بحسب بيان الحزب. */
function byVerbAfter(draft: Draft, quote: DraftQuote): Found | null {
  let index = quote.lastToken + 1;
  if (draft.tokens[index]?.kind === 'pause') index++;
  if (draft.tokens[index]?.text === 'كما') index++;
  // كما جاء في بيان
  if (/^(?:جاء|ورد)$/.test(draft.tokens[index]?.text ?? '') && draft.tokens[index + 1]?.text === 'في') index++;
  const word = draft.tokens[index];
  if (word?.kind !== 'word' || word.sentence !== sentenceOf(draft, quote) || /^و./.test(word.text)) return null;
  const reports =
    (word.text === 'في' && /^(?:جاء|ورد)$/.test(draft.tokens[index - 1]?.text ?? '')) ||
    isReportingVerb(word.text) ||
    (cueKind(word.text) === 'according' && !isOwnWords(draft.tokens[index + 1]?.text ?? ''));
  const speaker = reports ? subjectAfter(draft, index) : null;
  return speaker ? { speaker, cue: index } : null;
}

function byCueWithSubject(draft: Draft, quote: DraftQuote): Found | null {
  const event = governingEvent(draft, quote);
  return event?.subject ? { speaker: event.subject, cue: event.token } : null;
}

/** A participle, a label or a bare verb speaks for the subject before it in the sentence. */
function byEarlierSubjectInSentence(draft: Draft, quote: DraftQuote): Found | null {
  const event = governingEvent(draft, quote);
  if (!event) return null;
  const earlier = lastBefore(draft.subjects, event.token);
  return earlier?.subject && earlier.sentence === event.sentence
    ? { speaker: earlier.subject, cue: event.token }
    : null;
}

/** وزيرة التعليم: “…”: a label and a colon, without a verb. */
function byLabel(draft: Draft, quote: DraftQuote): Found | null {
  const colon = quote.firstToken - 1;
  if (draft.tokens[colon]?.text !== ':') return null;
  const run = phraseFrom(draft, draft.sentenceStarts[sentenceOf(draft, quote)] ?? 0);
  if (run?.last !== colon - 1 || !canSpeak(draft, run.first)) return null;
  const speaker = holderOf(draft, run) ?? speakerInPhrase(draft, run);
  return speaker && { speaker, cue: null };
}

/** وأضاف أن: whoever spoke last goes on. */
function byRunningSpeaker(draft: Draft, quote: DraftQuote): Found | null {
  const event = governingEvent(draft, quote);
  const running = event && lastSubjectBefore(draft, event.token);
  return event && running ? { speaker: running, cue: event.token } : null;
}

/** How many quotes of the same sentence are asked for their speaker. */
const QUOTES_BACK = 12;

function byQuoteInSentence(draft: Draft, quote: DraftQuote): Found | null {
  for (const before of draft.quotes.slice(-QUOTES_BACK).reverse()) {
    if (sentenceOf(draft, before) !== sentenceOf(draft, quote)) return null;
    const { attribution } = before;
    if (attribution?.span) return { speaker: { ...attribution, span: attribution.span }, cue: null };
  }
  return null;
}

function bySentenceSubject(draft: Draft, quote: DraftQuote): Found | null {
  const event = lastBefore(draft.subjects, quote.firstToken);
  return event?.subject && event.sentence === sentenceOf(draft, quote) ? { speaker: event.subject, cue: null } : null;
}

function byLastSpeaker(draft: Draft, quote: DraftQuote): Found | null {
  const running = lastSubjectBefore(draft, quote.firstToken);
  return running ? { speaker: running, cue: null } : null;
}

const lastSubjectBefore = (draft: Draft, token: number): Speaker | null =>
  lastBefore(draft.subjects, token)?.subject ?? null;
