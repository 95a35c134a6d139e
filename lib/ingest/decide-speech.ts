import { foldText } from '@/lib/text/fold';
import {
  isAgendaWord,
  isClauseWord,
  isNamingNoun,
  isNamingVerb,
  isReportingVerb,
  isThat,
  takesWords,
} from '@/lib/text/cues';
import { governingEvent } from './attribute-speakers';
import type { Draft, DraftQuote } from './draft';

/** Marked words up to this many may be a name or a term; more are a clause. */
const LONGEST_NAME = 4;
/** How many words may stand between اتهم and what somebody is accused of. */
const TAKING_REACH = 6;
/** How many words may stand between يسمى and the name. */
const NAMING_REACH = 2;
/** Marked words from this many on are a statement, unless something says otherwise. */
const SHORTEST_STATEMENT = 6;

type Verdict = Pick<DraftQuote, 'speech' | 'kind'>;
const NAME: Verdict = { speech: false, kind: 'name' };
const TITLE: Verdict = { speech: false, kind: 'title' };
const TERM: Verdict = { speech: false, kind: 'term' };
const WHOLE: Verdict = { speech: true, kind: 'full' };
const PART: Verdict = { speech: true, kind: 'partial' };

/** One reason for taking marked words as speech, or as a name, a title or a term. Null where it says nothing. */
type Reason = (draft: Deciding, quote: DraftQuote) => Verdict | null;

/** The reasons, strongest first; the first that says something decides. */
const REASONS: readonly Reason[] = [
  goesOn,
  isInsideAnother,
  isLabelled,
  isTakenAsWords,
  isNamedByNoun,
  isEntity,
  isReceiver,
  isListed,
  isInHeadline,
  isAgendaItem,
  isReportedAfter,
  isClause,
  isReported,
  isStatement,
];

/** What a sentence holds, found once for all its quotes. */
interface SentenceFacts {
  /** The first reporting word or أن of its narration. */
  cueAt: number;
  /** The first word that announces the points of a list. */
  agendaAt: number;
  /** How many quotes start in it. */
  quotes: number;
}

/** The draft, its quotes as decided so far, and the facts of its sentences. */
interface Deciding extends Draft {
  facts: ReadonlyMap<number, SentenceFacts>;
}

/** Decides for every marked span whether somebody said it, and what it is otherwise. Needs: reports. */
export function decideSpeech(draft: Draft): Draft {
  const quotes = [...draft.quotes];
  const deciding: Deciding = { ...draft, quotes, facts: factsOf(draft) };
  draft.quotes.forEach((quote, index) => {
    quotes[index] = { ...quote, ...verdictOn(deciding, quote) };
  });
  return { ...draft, quotes };
}

function factsOf(draft: Draft): Map<number, SentenceFacts> {
  const facts = new Map<number, SentenceFacts>();
  const firstReport = new Map<number, number>();
  for (const { sentence, token } of draft.reports) if (!firstReport.has(sentence)) firstReport.set(sentence, token);
  for (const quote of draft.quotes) {
    const sentence = sentenceOf(draft, quote);
    const known = facts.get(sentence);
    if (known) known.quotes += 1;
    else facts.set(sentence, { ...signsIn(draft, sentence, firstReport.get(sentence)), quotes: 1 });
  }
  return facts;
}

function signsIn(
  draft: Draft,
  sentence: number,
  firstReport = Number.POSITIVE_INFINITY,
): Pick<SentenceFacts, 'cueAt' | 'agendaAt'> {
  let cueAt = firstReport;
  let agendaAt = Number.POSITIVE_INFINITY;
  for (let i = draft.sentenceStarts[sentence] ?? 0; draft.tokens[i]?.sentence === sentence; i++) {
    const token = draft.tokens[i];
    if (token?.kind !== 'word' || token.quoted || token.text.length < 2) continue;
    if (i < cueAt && isThat(token.text)) cueAt = i;
    if (i < agendaAt && isAgendaWord(token.text)) agendaAt = i;
  }
  return { cueAt, agendaAt };
}

const sentenceOf = (draft: Draft, quote: DraftQuote): number => draft.tokens[quote.firstToken]?.sentence ?? -1;

function verdictOn(draft: Deciding, quote: DraftQuote): Verdict {
  for (const reason of REASONS) {
    const verdict = reason(draft, quote);
    if (verdict) return verdict;
  }
  return TERM;
}

function wordsIn(draft: Draft, quote: DraftQuote): number {
  let words = 0;
  for (let i = quote.firstToken; i <= quote.lastToken; i++) {
    const kind = draft.tokens[i]?.kind;
    if (kind === 'word' || kind === 'number') words += 1;
  }
  return words;
}

/** The words before a quote up to the nearest mark or pause, nearest first. */
function wordsRightBefore(draft: Draft, quote: DraftQuote): string[] {
  const found: string[] = [];
  for (let i = quote.firstToken - 1; i >= 0; i--) {
    const token = draft.tokens[i];
    if (!token || token.block !== quote.block || token.quoted || token.kind !== 'word') {
      if (token?.text === ':' && found.length === 0) continue;
      break;
    }
    if (token.text.length > 1) found.push(token.text);
  }
  return found;
}

function goesOn(draft: Deciding, quote: DraftQuote): Verdict | null {
  return quote.continues !== null && draft.quotes[quote.continues]?.speech ? WHOLE : null;
}

function isInsideAnother(_: Deciding, quote: DraftQuote): Verdict | null {
  return quote.nested ? TERM : null;
}

/** ما وصفه بـ “…”، ووصفه بأنه “…”. */
function isLabelled(draft: Deciding, quote: DraftQuote): Verdict | null {
  const event = governingEvent(draft, quote);
  return event?.kind === 'label' && event.token >= quote.firstToken - 4 ? PART : null;
}

/** اتهمه بـ“التسرع”، وعد بـ“التدخل العاجل”. */
function isTakenAsWords(draft: Deciding, quote: DraftQuote): Verdict | null {
  const before = draft.tokens[quote.firstToken - 1];
  const opens = before?.text === 'ب' || /^ب../.test(draft.tokens[quote.firstToken + 1]?.text ?? '');
  const event = governingEvent(draft, quote);
  return opens &&
    event &&
    event.token >= quote.firstToken - TAKING_REACH &&
    takesWords(draft.tokens[event.token]?.text ?? '')
    ? PART
    : null;
}

/** حزب “…”، بعنوان “…”: the noun right before the mark says what the marked words are. */
function isNamedByNoun(draft: Deciding, quote: DraftQuote): Verdict | null {
  const near = wordsRightBefore(draft, quote);
  const [before] = near;
  if (before === undefined) return null;
  if (!isNamingNoun(before) && !near.slice(0, NAMING_REACH + 1).some(isNamingVerb)) return null;
  return wordsIn(draft, quote) <= LONGEST_NAME ? NAME : TITLE;
}

function isEntity(draft: Deciding, quote: DraftQuote): Verdict | null {
  const mention = draft.mentionOf.get(quote.firstToken + 1);
  if (mention && mention.start <= quote.start && mention.end >= quote.end) return NAME;
  return wordsIn(draft, quote) <= LONGEST_NAME && draft.catalogue.forms.has(foldText(quote.text)) ? NAME : null;
}

/** لـ“هآرتس”: short words to which something is said or given are its receiver's name. */
function isReceiver(draft: Deciding, quote: DraftQuote): Verdict | null {
  const before = draft.tokens[quote.firstToken - 1];
  return before?.text === 'ل' && wordsIn(draft, quote) <= LONGEST_NAME ? NAME : null;
}

/** “…” و“…” و“…”: three and more in a row are names, or points of an agenda, unless a reporting word carries them. */
function isListed(draft: Deciding, quote: DraftQuote): Verdict | null {
  if (reportedNearby(draft, quote)) return null;
  if (siblings(draft, quote) < 3) return null;
  return wordsIn(draft, quote) <= LONGEST_NAME ? NAME : TITLE;
}

function isInHeadline(draft: Deciding, quote: DraftQuote): Verdict | null {
  const kind = draft.blocks[quote.block]?.kind;
  if (kind !== 'headline' && kind !== 'heading') return null;
  const before = draft.tokens[quote.firstToken - 1];
  return before?.text === ':' || reportedNearby(draft, quote)
    ? null
    : wordsIn(draft, quote) < SHORTEST_STATEMENT
      ? TERM
      : null;
}

/** جدول الأعمال: “…” و“…”: what a meeting deals with is no speech, whoever reports it. */
function isAgendaItem(draft: Deciding, quote: DraftQuote): Verdict | null {
  const announced =
    (draft.facts.get(sentenceOf(draft, quote))?.agendaAt ?? Number.POSITIVE_INFINITY) < quote.firstToken;
  return announced && siblings(draft, quote) >= 3 && !hasClauseWord(draft, quote) ? TITLE : null;
}

const siblings = (draft: Deciding, quote: DraftQuote): number => draft.facts.get(sentenceOf(draft, quote))?.quotes ?? 0;

/** “…”، يقول الصياد. */
function isReportedAfter(draft: Deciding, quote: DraftQuote): Verdict | null {
  let index = quote.lastToken + 1;
  if (draft.tokens[index]?.kind === 'pause') index++;
  if (draft.tokens[index]?.text === 'كما') index++;
  const word = draft.tokens[index];
  if (word && /^(?:جاء|ورد)$/.test(word.text)) return WHOLE;
  return word?.kind === 'word' && word.block === quote.block && isReportingVerb(word.text) && !/^و/.test(word.text)
    ? WHOLE
    : null;
}

/** Words that only a sentence has (نحن، لا، هذا), or a preposition in front, make marked words somebody's: no name starts with في. */
function isClause(draft: Deciding, quote: DraftQuote): Verdict | null {
  const startsInside = /^(?:في|من|على|الي|عن)$/.test(draft.tokens[quote.firstToken + 1]?.text ?? '');
  return startsInside || hasClauseWord(draft, quote) ? kindOfSpeech(draft, quote) : null;
}

function hasClauseWord(draft: Draft, quote: DraftQuote): boolean {
  for (let i = quote.firstToken + 1; i < quote.lastToken; i++) {
    const token = draft.tokens[i];
    if (token?.kind === 'word' && isClauseWord(token.text)) return true;
  }
  return false;
}

/** A reporting word stands before the words in their sentence. Short definite ones may still be a name that it passes over. */
function isReported(draft: Deciding, quote: DraftQuote): Verdict | null {
  if (!reportedNearby(draft, quote)) return null;
  return isLikeName(draft, quote) ? NAME : kindOfSpeech(draft, quote);
}

function isStatement(draft: Deciding, quote: DraftQuote): Verdict | null {
  return wordsIn(draft, quote) >= SHORTEST_STATEMENT ? kindOfSpeech(draft, quote) : null;
}

function reportedNearby(draft: Deciding, quote: DraftQuote): boolean {
  const before = draft.tokens[quote.firstToken - 1];
  return (
    before?.text === ':' ||
    governingEvent(draft, quote) !== null ||
    (draft.facts.get(sentenceOf(draft, quote))?.cueAt ?? Number.POSITIVE_INFINITY) < quote.firstToken
  );
}

/** ال and a noun; verbs such as التزمت only look like it. */
const isDefiniteNoun = (word: string): boolean => /^ال../.test(word) && !/^الت.+[^ا]ت$/.test(word);

/** Up to three words, the first definite, that no أن or colon brings on and that describe no noun before them: بـ"الجيش الحر". */
function isLikeName(draft: Draft, quote: DraftQuote): boolean {
  const first = draft.tokens[quote.firstToken + 1];
  const before = draft.tokens[quote.firstToken - 1];
  if (!first || wordsIn(draft, quote) >= LONGEST_NAME || !isDefiniteNoun(first.text)) return false;
  if (!before || before.text === ':' || isThat(before.text) || isReportingVerb(before.text)) return false;
  const describes = /^ال../.test(before.text) && wordsIn(draft, quote) === 1;
  return !describes;
}

/** A whole statement stands after أن, a colon or the speaker; anything else is a part that the narration goes on with. */
function kindOfSpeech(draft: Draft, quote: DraftQuote): Verdict {
  const before = draft.tokens[quote.firstToken - 1];
  const opens = before === undefined || before.text === ':' || isThat(before.text);
  return opens || wordsIn(draft, quote) >= SHORTEST_STATEMENT ? WHOLE : PART;
}
