import type { Entity } from '@/lib/model/entity';
import type { Locale } from './locales';

/** The other names and spellings of an entity, each once, without those that its heading shows. */
export function otherNames(entity: Pick<Entity, 'name' | 'aliases'>, locale: Locale): string[] {
  const aliases = entity.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.form));
  // In Arabic the heading has the Arabic name alone; in English both stand there.
  const shown = new Set([entity.name.ar, ...(locale === 'en' ? [entity.name.en] : [])]);
  return [...new Set([...aliases, entity.name.en])].filter((name) => !shown.has(name));
}
