import type { Article } from '@/lib/model/article';
import type { Block, Mention } from '@/lib/model/reading';
import { contains } from '@/lib/model/span';
import { mentionAnchor } from './urls';

/** Where an article names an entity. */
export interface MentionPlace {
  mention: Mention;
  /** The id that the words carry on the article's page. */
  anchor: string;
  block: Block;
  /** The number of the paragraph, list item or blockquote in the body, from 1; null for headings and what stands above. */
  paragraph: number | null;
}

const isNumbered = (block: Block): boolean =>
  block.kind === 'paragraph' || block.kind === 'blockquote' || block.kind === 'list-item';

/** Every mention of an article in the order of its text. Mentions outside all blocks are left out: no page shows them. */
export function mentionPlaces(article: Pick<Article, 'blocks' | 'mentions'>): MentionPlace[] {
  const ordinals = new Map<string, number>();
  const numbered = article.blocks.filter(isNumbered);
  const places: MentionPlace[] = [];
  for (const mention of article.mentions.toSorted((a, b) => a.start - b.start)) {
    const block = article.blocks.find((candidate) => contains(candidate, mention));
    if (!block) continue;
    const ordinal = (ordinals.get(mention.entityId) ?? 0) + 1;
    ordinals.set(mention.entityId, ordinal);
    const anchor = mentionAnchor(mention.entityId, ordinal);
    places.push({ mention, anchor, block, paragraph: numbered.indexOf(block) + 1 || null });
  }
  return places;
}
