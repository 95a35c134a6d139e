import type { ArticleText, Block } from '@/lib/model/reading';
import type { Span } from '@/lib/model/span';
import { tokenize } from '@/lib/text/tokens';

/** The longest headline of the news texts measured has 24 words. */
const LONGEST_HEADLINE = 30;
const LONGEST_HEADING = 10;
const LONGEST_DATELINE = 8;
const LONGEST_DATELINE_LETTERS = 120;

/** A place, a dash of any kind, a source: القدس المحتلة – مصدر الإخبارية. */
const PLACE_AND_SOURCE =
  /^([\p{Lo}\p{M}\p{Cf}،, ]{2,40}?(?: ـ [\p{Lo}\p{M} ]{2,20}){0,3})(?:\s*[-–—/]+\s*| ـ )([^-–—/ـ]{2,60})$/u;
/** A dateline that its paragraph goes on after: دمشق، سوريا (CNN) -- and غزة ـ من فلان: and رام الله- نعت. */
const LEADING_DATELINE =
  /^([\p{L}\p{M}، ]{2,30}?)\s*(?:\(([^()]{2,30})\)\s*(?:--?|[–—:])|\s[-–—ـ]\s([^:.\n]{2,40}?)\p{Cf}*\s*:)/u;
/** رام الله- نعت: a place with its dash written on to it, before the first sentence. */
const GLUED_DATELINE = /^([\p{L}\p{M}]{3,}(?: [\p{L}\p{M}]{2,}){0,2})-\s/u;
/** (CNN)-- */
const AGENCY_DATELINE = /^(\(([A-Z]{2,6}|[\p{L} ]{2,12})\))\s*(?:--?|[–—])/u;
/** A line of the newsroom: AHDATH.INFO, أ ف ب, وكالات. */
const NEWSROOM_LINE = /^(?:[A-Z][A-Z.]{2,}|وكالات|خاص|(?:\p{L}\s){1,3}\p{L}$)/u;

/**
 * Takes a raw text apart into headline, standfirst, dateline, headings and paragraphs. Paragraphs are parted by blank lines, or by line breaks
 * where there are none. Everything stays where it stands in the text; white space around blocks belongs to none.
 */
export function findStructure(text: string): ArticleText {
  const paragraphs = paragraphsOf(text);
  const blocks: Block[] = [];
  const headline = headlineOf(text, paragraphs);
  if (headline) blocks.push({ kind: 'headline', ...headline });
  const body = headline ? paragraphs.slice(1) : paragraphs;
  const datelineAt = body.slice(0, 3).findIndex((paragraph) => isDateline(text, paragraph));
  body.forEach((paragraph, index) => {
    const isCredit = blocks.at(-1)?.kind === 'byline' && isShortLine(text, paragraph);
    blocks.push(
      ...(isCredit ? [{ kind: 'byline' as const, ...paragraph }] : blocksOf(text, paragraph, index, datelineAt, body)),
    );
  });
  return { text, blocks, inlines: [] };
}

function paragraphsOf(text: string): Span[] {
  const separator = /\n[^\S\n]*\n/.test(text) ? /\n[^\S\n]*\n\s*/g : /\n\s*/g;
  const spans: Span[] = [];
  let start = 0;
  for (const gap of [...text.matchAll(separator), { index: text.length, 0: '' }]) {
    const span = trimmed(text, { start, end: gap.index });
    if (span.end > span.start) spans.push(span);
    start = gap.index + gap[0].length;
  }
  return spans;
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /[\s\uFEFF]/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

const wordCount = (text: string, span: Span): number =>
  tokenize(text, span.start, span.end).filter((token) => token.kind === 'word' || token.kind === 'number').length;

const endsLikeSentence = (text: string, span: Span): boolean =>
  /[.:؛،!؟?…]["”»]?$|["”»]\.$/u.test(text.slice(span.start, span.end));

function headlineOf(text: string, paragraphs: readonly Span[]): Span | null {
  const [first, ...rest] = paragraphs;
  if (!first || rest.length === 0) return null;
  const words = text.slice(first.start, first.end);
  if (NEWSROOM_LINE.test(words) || isDateline(text, first) || wordCount(text, first) > LONGEST_HEADLINE) return null;
  return /[.،:]$/.test(words) ? null : first;
}

function isDateline(text: string, span: Span): boolean {
  if (span.end - span.start > LONGEST_DATELINE_LETTERS) return false;
  const words = text.slice(span.start, span.end);
  return PLACE_AND_SOURCE.test(words) && wordCount(text, span) <= LONGEST_DATELINE && !endsLikeSentence(text, span);
}

/** A dateline may be all that its paragraph has. */
const holdsText = ({ start, end }: Block): boolean => end > start;

/** How many words the further lines of a newsroom's credit have: place, section, author. */
const LONGEST_CREDIT = 6;

const isShortLine = (text: string, span: Span): boolean =>
  wordCount(text, span) <= LONGEST_CREDIT && !endsLikeSentence(text, span);

function blocksOf(text: string, paragraph: Span, index: number, datelineAt: number, body: readonly Span[]): Block[] {
  if (index === datelineAt) return [datelineBlock(text, paragraph)];
  if (index < datelineAt) return [{ kind: index === 0 ? 'standfirst' : 'paragraph', ...paragraph }];
  const words = text.slice(paragraph.start, paragraph.end);
  const first = datelineAt + 1 === index;
  if (first && NEWSROOM_LINE.test(words) && wordCount(text, paragraph) <= LONGEST_DATELINE)
    return [{ kind: 'byline', ...paragraph }];
  if (first && datelineAt < 0) {
    const leading = LEADING_DATELINE.exec(words);
    if (leading) return withLeadingDateline(text, paragraph, leading).filter(holdsText);
    const short = GLUED_DATELINE.exec(words) ?? AGENCY_DATELINE.exec(words);
    if (short) return withShortDateline(text, paragraph, short).filter(holdsText);
  }
  const isLast = index === body.length - 1;
  if (!isLast && !first && !endsLikeSentence(text, paragraph) && wordCount(text, paragraph) <= LONGEST_HEADING) {
    return [{ kind: 'heading', level: 2, ...paragraph }];
  }
  return [{ kind: 'paragraph', ...paragraph }];
}

function datelineBlock(text: string, span: Span): Block {
  const parts = PLACE_AND_SOURCE.exec(text.slice(span.start, span.end));
  return { kind: 'dateline', ...span, place: parts?.[1]?.trim() ?? null, source: parts?.[2]?.trim() ?? null };
}

function withLeadingDateline(text: string, paragraph: Span, found: RegExpExecArray): Block[] {
  const [whole, place, agency, author] = found;
  const source = agency ?? author ?? null;
  const sourceEnd = agency ? whole.indexOf(')') + 1 : whole.lastIndexOf(author ?? '') + (author ?? '').length;
  const rest = trimmed(text, { start: paragraph.start + whole.length, end: paragraph.end });
  return [
    {
      kind: 'dateline',
      start: paragraph.start,
      end: paragraph.start + sourceEnd,
      place: place?.trim() ?? null,
      source,
    },
    { kind: 'paragraph', ...rest },
  ];
}

/** The blocks of a paragraph that starts with a place alone, or with an agency alone in brackets. */
function withShortDateline(text: string, paragraph: Span, [whole, words = '', agency]: RegExpExecArray): Block[] {
  const rest = trimmed(text, { start: paragraph.start + whole.length, end: paragraph.end });
  const end = paragraph.start + words.length;
  return [
    {
      kind: 'dateline',
      start: paragraph.start,
      end,
      place: agency === undefined ? words : null,
      source: agency ?? null,
    },
    { kind: 'paragraph', ...rest },
  ];
}
