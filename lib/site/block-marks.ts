import type { Article } from '@/lib/model/article';
import type { Block } from '@/lib/model/reading';
import { overlaps, type Span } from '@/lib/model/span';
import type { Margin } from './margin-notes';
import type { MentionPlace } from './mention-places';
import type { Mark } from './nest-pieces';
import { widenToWords } from './word-bounds';

/** Where names are links; above the body and in headings they only carry their anchors. */
const LINKED: Block['kind'][] = ['paragraph', 'blockquote', 'list-item'];

/**
 * What a page marks in a block: speech quotes with their quotation marks, links, names and emphasis, each widened to
 * whole words. A name is a link where the block first has it, so that a paragraph about one place is not all links;
 * every mention carries its anchor.
 */
export function blockMarks(
  article: Pick<Article, 'text' | 'quotes' | 'inlines'>,
  block: Block,
  margin: Pick<Margin, 'noteOf'>,
  places: readonly MentionPlace[],
): Mark[] {
  const marks: Mark[] = [];
  for (const quote of article.quotes) {
    const note = margin.noteOf.get(quote.id);
    if (note && overlaps(block, quote.outer)) marks.push({ ...quote.outer, kind: 'quote', id: quote.id, note });
  }
  for (const inline of article.inlines) {
    if (overlaps(block, inline)) marks.push(inline);
  }
  const linked = new Set<string>();
  const taken: Span[] = marks.filter((mark) => mark.kind === 'link');
  for (const { mention, anchor, block: home } of places) {
    if (home !== block) continue;
    const { entityId } = mention;
    const wide = widenToWords(article.text, mention, block);
    // A link within a link is no HTML, and two names in one word can only be one link.
    const free = !taken.some((other) => overlaps(other, wide));
    const isLink = free && LINKED.includes(block.kind) && !linked.has(entityId);
    const mark: Mark = { ...wide, kind: 'name', entityId, anchor, linked: isLink };
    if (isLink) {
      linked.add(entityId);
      taken.push(mark);
    }
    marks.push(mark);
  }
  return marks.map((mark) => ({ ...mark, ...widenToWords(article.text, mark, block) }));
}
