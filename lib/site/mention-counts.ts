import type { Library } from '@/lib/model/library';
import { mentionPlaces } from './mention-places';

/** How often the articles of a library name each entity. */
export function mentionCounts(library: Pick<Library, 'articles'>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { mention } of library.articles.flatMap(mentionPlaces)) {
    counts.set(mention.entityId, (counts.get(mention.entityId) ?? 0) + 1);
  }
  return counts;
}
