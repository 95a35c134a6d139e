import type { Alias, EntityType } from '@/lib/model/entity';
import { foldText } from '@/lib/text/fold';
import { type NameForm, NameMatcher } from '@/lib/text/match';

/** What the engine has to know of an entity. */
export interface CatalogueEntry {
  id: string;
  type: EntityType;
  name: string;
  aliases: readonly Alias[];
}

/** All known entities, ready to be looked for. */
export interface Catalogue {
  entries: ReadonlyMap<string, CatalogueEntry>;
  matcher: NameMatcher;
  /** The folded forms of all entities, names and aliases, conditions left out. */
  forms: ReadonlySet<string>;
}

/** Makes a catalogue of entries; built once and used for any number of texts. */
export function buildCatalogue(entries: Iterable<CatalogueEntry>): Catalogue {
  const byId = new Map<string, CatalogueEntry>();
  const names: NameForm[] = [];
  const forms = new Set<string>();
  for (const entry of entries) {
    byId.set(entry.id, entry);
    names.push({ entityId: entry.id, form: entry.name });
    forms.add(foldText(entry.name));
    for (const alias of entry.aliases) {
      const form = typeof alias === 'string' ? { form: alias } : alias;
      names.push({ entityId: entry.id, ...form });
      forms.add(foldText(form.form));
    }
  }
  return { entries: byId, matcher: new NameMatcher(names), forms };
}
