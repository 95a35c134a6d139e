import { overlaps, type Span, wordsAt } from '@/lib/model/span';
import type { GoldQuote, GoldText } from './resolve-gold';
import { foldName, sameSpeaker } from './same-speaker';

/** What is scored: the part of an analysis that the gold speaks of. */
export interface Prediction {
  structure: {
    headline: { text: string } | null;
    standfirst: { text: string } | null;
    dateline: { text: string; place: string | null; source: string | null } | null;
    headings: { text: string }[];
  };
  quotes: (Span & { speech: boolean; speaker: string | null; speakerId: string | null })[];
  entities: { id: string; mentions: Span[] }[];
}

/** What was found, found wrongly, and missed. */
interface Counts {
  found: number;
  wrong: number;
  missed: number;
}

/** How many of all were right. */
interface Share {
  right: number;
  all: number;
}

/** Where the gold says who speaks, from the easiest to the hardest. */
type SpeakerPlace = 'name near' | 'role near' | 'far before' | 'after';

interface Miss {
  text: string;
  kind: 'span' | 'extra span' | 'speech' | 'speaker' | 'mention' | 'extra mention' | 'structure';
  words: string;
  expected: string;
  got: string;
}

export interface Score {
  /** Marked spans with exactly the right edges, quotation marks and spaces at the edges aside. */
  spansExact: Counts;
  /** Marked spans that cover at least four fifths of each other. */
  spans: Counts;
  /** Spans that are speech, found and taken for speech. */
  speechFound: Counts;
  /** Of the spans found: told rightly whether somebody said them. */
  speechOrNot: Share;
  /** Of all speech: found, and said by whom the gold says, in any wording. */
  speaker: Share;
  /** The same, by the name or the id, not only by a role. */
  speakerResolved: Share;
  speakerAt: Record<SpeakerPlace, Share>;
  /** Mentions with exactly the right span and entity. */
  mentions: Counts;
  /** The same for forms that are ordinary words elsewhere in the texts. */
  homographs: Counts;
  headline: Share;
  standfirst: Share;
  dateline: Share;
  /** Place and source of the datelines that have them. */
  datelineParts: Share;
  headings: Counts;
  misses: Miss[];
}

const NEAR = 80;
const ENOUGH = 0.8;

/** Scores the reading of one text. `homographs` are folded forms (`foldName`) that also stand for ordinary words. */
export function scoreText(gold: GoldText, prediction: Prediction, homographs: ReadonlySet<string>): Score {
  const misses: Miss[] = [];
  const miss = (kind: Miss['kind'], words: string, expected: string, got: string) =>
    misses.push({ text: gold.name, kind, words, expected, got });
  const predicted = prediction.quotes.map((quote) => ({ ...quote, ...trimmed(gold.text, quote) }));
  const exact = pairQuotes(gold, predicted, 1);
  const near = pairQuotes(gold, predicted, ENOUGH);
  for (const quote of gold.quotes) if (!near.of.has(quote)) miss('span', quote.text, 'a marked span', 'none');
  for (const quote of predicted)
    if (!near.used.has(quote)) miss('extra span', wordsAt(gold.text, quote), 'no marked span', 'one');
  return {
    spansExact: countPairs(gold, predicted, exact),
    spans: countPairs(gold, predicted, near),
    ...scoreSpeech(gold, predicted, near, miss),
    ...scoreSpeakers(gold, near, miss),
    ...scoreMentions(gold, prediction, homographs, miss),
    ...scoreStructure(gold, prediction, miss),
    misses,
  };
}

type Predicted = Prediction['quotes'][number];

type Tell = (kind: Miss['kind'], words: string, expected: string, got: string) => void;

interface Pairs {
  of: Map<GoldQuote, Predicted>;
  used: Set<Predicted>;
}

/** Gives each gold quote the predicted one that covers it best; one predicted quote may cover all paragraphs of one quote. */
function pairQuotes(gold: GoldText, predicted: readonly Predicted[], least: number): Pairs {
  const fits = gold.quotes.flatMap((quote) =>
    predicted
      .map((candidate) => ({ quote, candidate, share: shareOf(trimmed(gold.text, quote), candidate) }))
      .filter(({ share }) => share >= least),
  );
  const pairs: Pairs = { of: new Map(), used: new Set() };
  for (const { quote, candidate } of fits.sort((a, b) => b.share - a.share)) {
    if (pairs.of.has(quote) || pairs.used.has(candidate)) continue;
    pairs.of.set(quote, candidate);
    pairs.used.add(candidate);
  }
  for (const chain of chainsOf(gold.quotes)) {
    const whole = trimmed(gold.text, { start: chain[0]?.start ?? 0, end: chain.at(-1)?.end ?? 0 });
    for (const candidate of predicted) {
      if (shareOf(whole, candidate) < least) continue;
      for (const quote of chain) pairs.of.set(quote, candidate);
      pairs.used.add(candidate);
    }
  }
  return pairs;
}

function chainsOf(quotes: readonly GoldQuote[]): GoldQuote[][] {
  const chains: GoldQuote[][] = [];
  for (const quote of quotes) {
    if (quote.continues) chains.at(-1)?.push(quote);
    else chains.push([quote]);
  }
  return chains.filter((chain) => chain.length > 1);
}

/** How much of the longer of two spans both have. */
function shareOf(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / Math.max(a.end - a.start, b.end - b.start);
}

const EDGE = /[\s"“”«»‹›″‘’'.،,؛;:…\u200e\u200f\u202a-\u202e]/u;

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (end > start && EDGE.test(text.charAt(end - 1))) end--;
  return { start, end };
}

const countPairs = (gold: GoldText, predicted: readonly Predicted[], pairs: Pairs): Counts => ({
  found: pairs.of.size,
  wrong: predicted.filter((quote) => !pairs.used.has(quote)).length,
  missed: gold.quotes.length - pairs.of.size,
});

function scoreSpeech(gold: GoldText, predicted: readonly Predicted[], { of }: Pairs, miss: Tell) {
  const speechFound: Counts = { found: 0, wrong: 0, missed: 0 };
  const speechOrNot: Share = { right: 0, all: 0 };
  const settled = new Set<Predicted>();
  for (const quote of gold.quotes) {
    const candidate = of.get(quote);
    if (quote.ambiguous) {
      if (candidate) settled.add(candidate);
      continue;
    }
    if (candidate) {
      speechOrNot.all++;
      if (candidate.speech === quote.speech) speechOrNot.right++;
      else
        miss('speech', quote.text, quote.speech ? 'speech' : 'not speech', candidate.speech ? 'speech' : 'not speech');
    }
    if (!quote.speech) continue;
    if (candidate?.speech) {
      speechFound.found++;
      settled.add(candidate);
    } else speechFound.missed++;
  }
  speechFound.wrong = predicted.filter((quote) => quote.speech && !settled.has(quote)).length;
  return { speechFound, speechOrNot };
}

function scoreSpeakers(gold: GoldText, { of }: Pairs, miss: Tell) {
  const speaker: Share = { right: 0, all: 0 };
  const speakerResolved: Share = { right: 0, all: 0 };
  const speakerAt: Score['speakerAt'] = {
    'name near': { right: 0, all: 0 },
    'role near': { right: 0, all: 0 },
    'far before': { right: 0, all: 0 },
    after: { right: 0, all: 0 },
  };
  for (const quote of gold.quotes) {
    if (!quote.speech || quote.ambiguous) continue;
    const place = speakerAt[placeOf(quote)];
    for (const share of [speaker, speakerResolved, place]) share.all++;
    const candidate = of.get(quote);
    const given = linksElsewhere(candidate, quote) ? null : candidate?.speaker;
    const byId = candidate !== undefined && quote.speakerId !== null && candidate.speakerId === quote.speakerId;
    const resolved = byId || [quote.speaker, ...quote.speakerNames].some((name) => sameSpeaker(given, name));
    const described = [quote.speakerMention?.text, ...quote.speakerRoles];
    const right = resolved || described.some((role) => sameSpeaker(given, role));
    if (resolved) speakerResolved.right++;
    if (right) {
      speaker.right++;
      place.right++;
    } else if (candidate) miss('speaker', quote.text, quote.speaker ?? '', candidate.speaker ?? 'nobody');
  }
  return { speaker, speakerResolved, speakerAt };
}

/** A link to another entity is wrong whatever its words: the club is not رئيس النادي, the body not its spokesman. */
const linksElsewhere = (candidate: Predicted | undefined, quote: GoldQuote): boolean =>
  candidate !== undefined && candidate.speakerId !== null && candidate.speakerId !== quote.speakerId;

function placeOf({ speakerMention }: GoldQuote): SpeakerPlace {
  if (speakerMention?.side === 'after') return 'after';
  if (!speakerMention || speakerMention.distance > NEAR) return 'far before';
  return speakerMention.isName ? 'name near' : 'role near';
}

function scoreMentions(gold: GoldText, prediction: Prediction, homographs: ReadonlySet<string>, miss: Tell) {
  const mentions: Counts = { found: 0, wrong: 0, missed: 0 };
  const ofHomographs: Counts = { found: 0, wrong: 0, missed: 0 };
  const count = (span: Span, what: keyof Counts) => {
    mentions[what]++;
    if (homographs.has(foldName(wordsAt(gold.text, span)))) ofHomographs[what]++;
  };
  const left = new Set(
    prediction.entities.flatMap(({ id, mentions: spans }) => spans.map(({ start, end }) => ({ id, start, end }))),
  );
  for (const mention of gold.mentions.filter(({ optional }) => !optional)) {
    const hit = [...left].find(
      (candidate) =>
        candidate.id === mention.entityId &&
        [mention, ...mention.alternatives].some((span) => span.start === candidate.start && span.end === candidate.end),
    );
    if (hit) left.delete(hit);
    else miss('mention', wordsAt(gold.text, mention), mention.entityId, idsOver(mention, left) || 'no mention');
    count(mention, hit ? 'found' : 'missed');
  }
  for (const candidate of left) {
    const allowed = gold.mentions.some(
      (mention) => mention.optional && mention.entityId === candidate.id && overlaps(mention, candidate),
    );
    if (allowed) continue;
    count(candidate, 'wrong');
    const there = gold.mentions.find((mention) => overlaps(mention, candidate));
    miss(
      'extra mention',
      wordsAt(gold.text, candidate),
      there ? `${there.entityId} there` : 'no mention',
      candidate.id,
    );
  }
  return { mentions, homographs: ofHomographs };
}

const idsOver = (span: Span, candidates: Iterable<Span & { id: string }>): string =>
  [...candidates]
    .filter((candidate) => overlaps(candidate, span))
    .map(({ id }) => id)
    .join(', ');

function scoreStructure({ structure }: GoldText, { structure: given }: Prediction, miss: Tell) {
  const judge = (what: string, expected: string | null, got: string | null, right: boolean): Share => {
    if (!right) miss('structure', what, expected ?? 'none', got ?? 'none');
    return { right: Number(right), all: 1 };
  };
  const equal = (what: 'headline' | 'standfirst'): Share => {
    const expected = structure[what]?.text ?? null;
    const got = given[what]?.text ?? null;
    return judge(what, expected, got, foldName(expected ?? '') === foldName(got ?? ''));
  };
  const nothing: Share = { right: 0, all: 0 };
  const { dateline } = structure;
  const datelineRight = dateline ? sameSpeaker(given.dateline?.text, dateline.text) : !given.dateline;
  const parts = (['place', 'source'] as const)
    .filter((what) => dateline?.[what] != null)
    .map((what) => {
      const expected = dateline?.[what] ?? '';
      const got = given.dateline?.[what] ?? null;
      return judge(`dateline ${what}`, expected, got, foldName(expected) === foldName(got ?? ''));
    });
  const expectedHeadings = structure.headings.map(({ text }) => foldName(text));
  const givenHeadings = given.headings.map(({ text }) => foldName(text));
  for (const { text } of given.headings)
    if (!expectedHeadings.includes(foldName(text))) miss('structure', 'heading', 'none', text);
  for (const { text } of structure.headings)
    if (!givenHeadings.includes(foldName(text))) miss('structure', 'heading', text, 'none');
  return {
    headline: equal('headline'),
    standfirst: structure.unsure.includes('standfirst') ? nothing : equal('standfirst'),
    dateline: structure.unsure.includes('dateline')
      ? nothing
      : judge('dateline', dateline?.text ?? null, given.dateline?.text ?? null, datelineRight),
    datelineParts: addShares(parts),
    headings: {
      found: givenHeadings.filter((heading) => expectedHeadings.includes(heading)).length,
      wrong: givenHeadings.filter((heading) => !expectedHeadings.includes(heading)).length,
      missed: expectedHeadings.filter((heading) => !givenHeadings.includes(heading)).length,
    },
  };
}

const addCounts = (counts: readonly Counts[]): Counts => ({
  found: counts.reduce((sum, { found }) => sum + found, 0),
  wrong: counts.reduce((sum, { wrong }) => sum + wrong, 0),
  missed: counts.reduce((sum, { missed }) => sum + missed, 0),
});

const addShares = (shares: readonly Share[]): Share => ({
  right: shares.reduce((sum, { right }) => sum + right, 0),
  all: shares.reduce((sum, { all }) => sum + all, 0),
});

/** The scores of many texts as one: counted together, not averaged. */
export function sumScores(scores: readonly Score[]): Score {
  const counts = (key: 'spansExact' | 'spans' | 'speechFound' | 'mentions' | 'homographs' | 'headings') =>
    addCounts(scores.map((score) => score[key]));
  const share = (
    key: 'speechOrNot' | 'speaker' | 'speakerResolved' | 'headline' | 'standfirst' | 'dateline' | 'datelineParts',
  ) => addShares(scores.map((score) => score[key]));
  const at = (place: SpeakerPlace) => addShares(scores.map(({ speakerAt }) => speakerAt[place]));
  return {
    spansExact: counts('spansExact'),
    spans: counts('spans'),
    speechFound: counts('speechFound'),
    speechOrNot: share('speechOrNot'),
    speaker: share('speaker'),
    speakerResolved: share('speakerResolved'),
    speakerAt: {
      'name near': at('name near'),
      'role near': at('role near'),
      'far before': at('far before'),
      after: at('after'),
    },
    mentions: counts('mentions'),
    homographs: counts('homographs'),
    headline: share('headline'),
    standfirst: share('standfirst'),
    dateline: share('dateline'),
    datelineParts: share('datelineParts'),
    headings: counts('headings'),
    misses: scores.flatMap(({ misses }) => misses),
  };
}

/** Of what was said to be there, how much was; from 0 to 1. */
export const precision = ({ found, wrong }: Counts): number => (found + wrong === 0 ? 1 : found / (found + wrong));

/** Of what is there, how much was found; from 0 to 1. */
export const recall = ({ found, missed }: Counts): number => (found + missed === 0 ? 1 : found / (found + missed));

/** The harmonic mean of precision and recall. */
export function f1(counts: Counts): number {
  const p = precision(counts);
  const r = recall(counts);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** A share from 0 to 1; 1 where there is nothing to be right about. */
export const rate = ({ right, all }: Share): number => (all === 0 ? 1 : right / all);
