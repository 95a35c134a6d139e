import type { Article } from '@/lib/model/article';
import type { Block, BlockKind, Mention } from '@/lib/model/reading';
import { contains } from '@/lib/model/span';
import { mentionAnchor } from './urls';

/** Where an article names an entity. */
export interface MentionPlace {
  mention: Mention;
  /** The id that the words carry on the article's page. */
  anchor: string;
  block: Block;
  where: Where;
}

/** The number of a paragraph, list item or blockquote in the body, from 1; of other blocks the kind. */
export type Where = number | Exclude<BlockKind, (typeof NUMBERED)[number]>;

const NUMBERED = ['paragraph', 'blockquote', 'list-item'] as const;

/** Every mention of an article in the order of its text, a name before the names within it. Mentions outside all blocks are left out: no page shows them. */
export function mentionPlaces(article: Pick<Article, 'blocks' | 'mentions'>): MentionPlace[] {
  const ordinals = new Map<string, number>();
  const places: MentionPlace[] = [];
  for (const mention of article.mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const block = article.blocks.find((candidate) => contains(candidate, mention));
    if (!block) continue;
    const ordinal = (ordinals.get(mention.entityId) ?? 0) + 1;
    ordinals.set(mention.entityId, ordinal);
    const anchor = mentionAnchor(mention.entityId, ordinal);
    places.push({ mention, anchor, block, where: whereIs(block, article.blocks) });
  }
  return places;
}

function whereIs(block: Block, blocks: readonly Block[]): Where {
  switch (block.kind) {
    case 'paragraph':
    case 'blockquote':
    case 'list-item':
      return blocks.filter(({ kind, start }) => start <= block.start && NUMBERED.some((other) => other === kind))
        .length;
    default:
      return block.kind;
  }
}
