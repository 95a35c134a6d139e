import type { Article } from './article';
import type { Entity } from './entity';

/** All that the site holds: articles newest first, entities by id. */
export interface Library {
  articles: readonly Article[];
  entities: ReadonlyMap<string, Entity>;
}
