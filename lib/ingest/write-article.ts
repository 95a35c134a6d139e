import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { ContentError } from '@/lib/model/fault';
import type { Block, BlockKind, Doubt } from '@/lib/model/reading';
import { foldText } from '@/lib/text/fold';
import { suggestId } from '@/lib/text/names';
import type { Catalogue } from './catalogue';
import { findStructure } from './find-structure';
import { readText } from './pipeline';
import { readArticle } from './read-article';

/** A content file made from a raw text, and what an editor has to look at. */
export interface WrittenArticle {
  id: string;
  /** The whole file: front matter and Markdown. */
  source: string;
  /** What the text itself did not say, one sentence each. */
  assumptions: string[];
  doubts: Doubt[];
}

/** An id longer than this is no pleasure in an address. */
const LONGEST_ID = 48;
const WORDS_FOR_TITLE = 12;
const UNKNOWN_SOURCE = 'غير مذكور';

/**
 * Makes the file of `content/articles` for a raw text. `today` (2026-11-23) stands for the day of publication, which raw texts do not give.
 * Throws an `Error` when the text holds no words, and a `ContentError` when the file could not be read back word for word.
 */
export function writeArticle(raw: string, catalogue: Catalogue, today: string, id?: string): WrittenArticle {
  const structure = findStructure(raw);
  if (!/\p{L}/u.test(raw))
    throw new Error('The text holds no words; expected a headline and paragraphs parted by blank lines.');
  const assumptions: string[] = [`published: ${today} was taken, for the text gives no day of its own.`];
  const wordsOf = (kind: BlockKind): string | null => {
    const block = structure.blocks.find((candidate) => candidate.kind === kind);
    return block ? oneLine(raw, block) : null;
  };
  const title = wordsOf('headline') ?? firstWords(raw, structure.blocks, assumptions);
  const standfirst = wordsOf('standfirst');
  const dateline = structure.blocks.find((block) => block.kind === 'dateline');
  if (!dateline?.source)
    assumptions.push(`source: the text names none; "${UNKNOWN_SOURCE}" (not stated) was written. Name the publisher.`);
  const front = {
    title,
    lang: 'ar',
    ...(standfirst && { standfirst }),
    ...(dateline && {
      dateline: {
        ...(dateline.place && { place: dateline.place }),
        ...(dateline.source && { source: dateline.source }),
      },
    }),
    source: { name: dateline?.source ?? UNKNOWN_SOURCE },
    published: today,
    topics: [],
  };
  const articleId = id ?? idFrom(title);
  const source = `---\n${stringify(front, { lineWidth: 0 })}---\n\n${markdownOf(raw, structure.blocks)}`;
  assertSameWords(articleId, source, raw, structure.blocks, catalogue);
  return { id: articleId, source, assumptions, doubts: readText(structure, catalogue).doubts };
}

const oneLine = (text: string, { start, end }: { start: number; end: number }): string =>
  text
    .slice(start, end)
    .replace(/\s*\n\s*/g, ' ')
    .trim();

function firstWords(raw: string, blocks: readonly Block[], assumptions: string[]): string {
  const first = blocks.find((block) => block.kind === 'paragraph') ?? blocks[0];
  const words = (first ? oneLine(raw, first) : '').split(/\s+/);
  assumptions.push('title: no headline was found; the first words were taken. Write one.');
  return words.slice(0, WORDS_FOR_TITLE).join(' ') + (words.length > WORDS_FOR_TITLE ? '…' : '');
}

function idFrom(title: string): string {
  let id = suggestId(title);
  while (id.length > LONGEST_ID && id.includes('-')) id = id.slice(0, id.lastIndexOf('-'));
  return id.slice(0, LONGEST_ID) || 'article';
}

/** Kinds that the front matter holds; all others are the body. */
const IN_FRONT: ReadonlySet<BlockKind> = new Set<BlockKind>(['headline', 'standfirst', 'dateline']);

function markdownOf(raw: string, blocks: readonly Block[]): string {
  const body: Root = {
    type: 'root',
    children: blocks
      .filter((block) => !IN_FRONT.has(block.kind))
      .map((block) => {
        const children = [{ type: 'text' as const, value: oneLine(raw, block) }];
        return block.kind === 'heading'
          ? { type: 'heading' as const, depth: block.level, children }
          : { type: 'paragraph' as const, children };
      }),
  };
  return toMarkdown(body, { extensions: [gfmToMarkdown()] });
}

/** Reads the file back and compares it with the raw text, so that no sign of Markdown in it changes a word. */
function assertSameWords(
  id: string,
  source: string,
  raw: string,
  blocks: readonly Block[],
  catalogue: Catalogue,
): void {
  const { article, faults } = readArticle(id, `${id}.md`, source, catalogue);
  if (!article) throw new ContentError(faults);
  const bodyOf = (text: string, parts: readonly Block[]): string[] =>
    parts.filter((block) => !IN_FRONT.has(block.kind)).map((block) => foldText(oneLine(text, block)));
  const lost = bodyOf(raw, blocks).find((words, index) => bodyOf(article.text, article.blocks)[index] !== words);
  if (lost !== undefined)
    throw new Error(`This paragraph cannot be written as Markdown without a change: ${lost.slice(0, 80)}`);
}
