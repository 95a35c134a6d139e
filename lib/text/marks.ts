import { isReportingVerb, isThat, resumesNarration } from './cues';
import type { Token } from './tokens';

/** Words between quotation marks. Offsets are those of the tokens: UTF-16 units of the original text. */
export interface MarkedSpan {
  /** The words, without the marks and without white space at either end. */
  start: number;
  end: number;
  /** The span with its marks. */
  outerStart: number;
  outerEnd: number;
  /** The tokens of its first and last sign, marks included. */
  firstToken: number;
  lastToken: number;
  /** How it was bounded: by two marks, by an opener only, by a closer only. */
  marks: 'both' | 'opener' | 'closer';
  /** For a lone closer at the end of words that start with their paragraph: it goes on from the paragraph before. */
  continuesParagraph: boolean;
}

/** A mark that bounds nothing: `90%" من الأصوات`. */
export interface StrayMark {
  start: number;
  end: number;
}

export interface MarkedText {
  /** By their start; an inner span comes after the one that holds it. */
  spans: MarkedSpan[];
  strays: StrayMark[];
}

type Family = 'double' | 'guillemet' | 'single';
type Direction = 'opens' | 'closes';

const FAMILY: Readonly<Record<string, Family>> = {
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'guillemet',
  '›': 'guillemet',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  "'": 'single',
};
const OPENING_GLYPHS = '“„‟«‹‘‚';
const CLOSING_GLYPHS = '”»›’';

/** Letters that are written on to the mark that follows them: و”غير، بـ“الوضع. */
const CLITIC_BEFORE_MARK = /^[وف]?(?:ال)?[بلك]?$/;

/** Quotations within quotations go no deeper in news; more openers than this were never closed. */
const MOST_NESTED = 3;

interface Open {
  index: number;
  family: Family;
}

/**
 * Finds the marked spans of one paragraph given as its tokens. Which way a mark faces is decided by where it stands (spaces, letters and
 * other marks around it); the glyph is only a hint, for keyboards and typesetters get it wrong. Every opener and closer finds its
 * place within the paragraph: an opener without a closer ends where the reporting verb resumes, a closer without an opener reaches
 * back to أن or to the start of the paragraph.
 */
export function findMarkedSpans(tokens: readonly Token[]): MarkedText {
  const spans: MarkedSpan[] = [];
  const strays: StrayMark[] = [];
  const open: Open[] = [];
  const resumptions = resumptionsOf(tokens);
  const lastSingle = tokens.findLastIndex((token) => FAMILY[token.text] === 'single' && token.glued);
  /** The first token after the furthest span so far. */
  let free = 0;

  const close = (from: number, to: number, marks: MarkedSpan['marks'], continuesParagraph = false): void => {
    const first = tokens[marks === 'closer' ? from : from + 1];
    const last = tokens[marks === 'opener' ? to : to - 1];
    if (!first || !last || last.end <= first.start) return;
    spans.push({
      start: first.start,
      end: last.end,
      outerStart: tokens[from]?.start ?? first.start,
      outerEnd: tokens[to]?.end ?? last.end,
      firstToken: from,
      lastToken: to,
      marks,
      continuesParagraph,
    });
    free = Math.max(free, to + 1);
  };
  const giveUp = (lost: Open, before: number): void =>
    close(
      lost.index,
      endOfUnclosed(tokens, lost.index, resumption(tokens, resumptions, lost.index, before) ?? before),
      'opener',
    );

  tokens.forEach((token, index) => {
    if (token.kind !== 'mark') return;
    const family = FAMILY[token.text] ?? 'double';
    if (family === 'single' && !isSingleQuotation(tokens, index, open, lastSingle)) return;
    const holder = open.findLastIndex((mark) => mark.family === family);
    const direction = directionOf(tokens, index, holder >= 0);
    if (direction === 'opens') {
      // An opener where the narration has resumed since the last one: that one was never closed.
      for (
        let top = open.at(-1);
        top && resumption(tokens, resumptions, top.index, index) !== null;
        top = open.at(-1)
      ) {
        open.pop();
        giveUp(top, index);
      }
      open.push({ index, family });
      for (const lost of open.splice(0, open.length - MOST_NESTED)) giveUp(lost, index);
      return;
    }
    const opener = open[holder];
    if (!opener) {
      const start = startOfUnopened(tokens, index, free);
      if (start === null) strays.push({ start: token.start, end: token.end });
      else close(start, index, 'closer', start === 0);
      return;
    }
    for (const lost of open.splice(holder + 1)) strays.push(spanOf(tokens[lost.index]));
    open.pop();
    close(opener.index, index, 'both');
  });
  for (const lost of open) giveUp(lost, tokens.length);
  return { spans: spans.sort((a, b) => a.start - b.start || b.end - a.end), strays };
}

const spanOf = (token: Token | undefined): StrayMark => ({ start: token?.start ?? 0, end: token?.end ?? 0 });

/** Where a mark points: by its surroundings, and by its glyph only where they do not say. */
function directionOf(tokens: readonly Token[], index: number, isOpen: boolean): Direction {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!token || !after) return 'closes';
  const startsWord = after.glued && (after.kind === 'word' || after.kind === 'number' || /[([{]/u.test(after.text));
  const endsWord = token.glued && before !== undefined && endsSomething(before);
  // “مسيئة “و”غير: a mark before a lone conjunction that carries the next mark closes.
  if (isOpen && after.glued && after.text === 'و' && isGluedMark(tokens[index + 2])) return 'closes';
  if (before?.text === ':') return 'opens';
  if (token.glued && before && isCliticAlone(before)) return startsWord || !isOpen ? 'opens' : 'closes';
  if (startsWord && !endsWord) return 'opens';
  if (endsWord && !startsWord) return 'closes';
  if (isGluedMark(after) && !token.glued) return 'opens';
  if (token.glued && before?.kind === 'mark' && !startsWord) return 'closes';
  return directionOfGlyph(token, isOpen);
}

/** Whether a token can be the last one before a closing mark. */
const endsSomething = (token: Token): boolean =>
  token.kind === 'word' || token.kind === 'number' || token.kind === 'stop' || /[)\]}%٪]/u.test(token.text);

const isGluedMark = (token: Token | undefined): boolean => token?.kind === 'mark' && token.glued;

/** A letter or two that are written on to a mark and are no word of their own. */
const isCliticAlone = (token: Token): boolean =>
  !token.glued && token.text.length <= 3 && CLITIC_BEFORE_MARK.test(token.text);

function directionOfGlyph(token: Token, isOpen: boolean): Direction {
  if (isOpen && CLOSING_GLYPHS.includes(token.text)) return 'closes';
  if (!isOpen && OPENING_GLYPHS.includes(token.text)) return 'opens';
  return isOpen ? 'closes' : 'opens';
}

/** Single marks are apostrophes more often than quotation marks: they count only around whole Arabic words. */
function isSingleQuotation(
  tokens: readonly Token[],
  index: number,
  open: readonly Open[],
  lastSingle: number,
): boolean {
  const token = tokens[index];
  const after = tokens[index + 1];
  if (!token) return false;
  if (open.some((mark) => mark.family === 'single')) return !after?.glued || after.kind !== 'word';
  if (token.glued || !after?.glued || after.kind !== 'word') return false;
  return lastSingle >= index + 2;
}

/** For each token the next sentence end, from it on, after which narration resumes; -1 where there is none. */
function resumptionsOf(tokens: readonly Token[]): number[] {
  const next: number[] = new Array(tokens.length + 1).fill(-1);
  for (let i = tokens.length - 2; i >= 0; i--) {
    const after = tokens[i + 1];
    const resumes = tokens[i]?.kind === 'stop' && after?.kind === 'word' && resumesNarration(after.text);
    next[i] = resumes ? i : (next[i + 1] ?? -1);
  }
  return next;
}

/** How many words may stand between the reporting verb and its colon. */
const COLON_REACH = 4;

/** The token between two marks after which narration resumes: the end of a sentence, or the last word before وزاد متسائلا: “. */
function resumption(tokens: readonly Token[], resumptions: readonly number[], from: number, to: number): number | null {
  if (tokens[to - 1]?.text === ':') {
    for (let i = to - 2; i > from + 1 && i >= to - 1 - COLON_REACH; i--) {
      const word = tokens[i];
      if (word?.kind === 'word' && /^[وف]/.test(word.text) && isReportingVerb(word.text)) return i;
    }
  }
  const stop = resumptions[from + 1] ?? -1;
  return stop >= 0 && stop + 1 < to ? stop : null;
}

/** The last token of words that were opened and never closed, before a token that is theirs no more. */
function endOfUnclosed(tokens: readonly Token[], opener: number, before: number): number {
  let last = before - 1;
  while (last > opener && tokens[last]?.kind === 'stop') last--;
  return last;
}

/** The first token of words that are closed and were never opened, from `floor` on, or null where the closer is stray. */
function startOfUnopened(tokens: readonly Token[], closer: number, floor: number): number | null {
  const after = tokens[closer + 1];
  const before = tokens[closer - 1];
  if (!before || before.kind === 'other' || floor >= closer) return null;
  if (after && after.kind !== 'stop' && after.kind !== 'pause') return null;
  let seenVerb = false;
  let that: number | null = null;
  for (let i = floor; i < closer; i++) {
    const word = tokens[i];
    if (word?.kind !== 'word') continue;
    if (isReportingVerb(word.text)) seenVerb = true;
    else if (seenVerb && that === null && isThat(word.text)) that = i;
  }
  if (that !== null) return that + 1;
  return floor;
}
