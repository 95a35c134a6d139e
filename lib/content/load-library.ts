import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildCatalogue, type Catalogue } from '@/lib/ingest/catalogue';

import { readArticle } from '@/lib/ingest/read-article';
import { readEntity } from '@/lib/ingest/read-entity';
import type { Article } from '@/lib/model/article';
import type { Entity } from '@/lib/model/entity';
import { idSchema } from '@/lib/model/entity';
import { ContentError, type Fault } from '@/lib/model/fault';
import type { Library } from '@/lib/model/library';

/** Where the site's content lies; another folder can be named, for trials and tests. */
const CONTENT = process.env.CONTENT_DIR ?? 'content';

const cache = new Map<string, Library>();

/**
 * Reads all content below a folder; once per process and folder. Articles come newest first.
 * Throws a `ContentError` that lists every fault.
 */
export function loadLibrary(root: string = CONTENT): Library {
  const known = cache.get(root);
  if (known) return known;
  const { library, faults } = inspectLibrary(root);
  if (faults.length > 0) throw new ContentError(faults);
  cache.set(root, library);
  return library;
}

/** The catalogue of all entities of the content. Throws a `ContentError` that lists every fault. */
export function contentCatalogue(root: string = CONTENT): Catalogue {
  const { entities, faults } = inspectEntities(root);
  if (faults.length > 0) throw new ContentError(faults);
  return catalogueOf(entities);
}

const catalogueOf = (entities: ReadonlyMap<string, Entity>): Catalogue =>
  buildCatalogue([...entities.values()].map(({ id, type, name, aliases }) => ({ id, type, name: name.ar, aliases })));

/** Reads all content and returns what is sound together with every fault. */
export function inspectLibrary(root: string = CONTENT): { library: Library; faults: Fault[] } {
  const { entities, faults } = inspectEntities(root);
  const catalogue = catalogueOf(entities);
  const articles: Article[] = [];
  for (const { id, file, source, nameFault } of filesIn(root, 'articles')) {
    const { article, faults: found } = readArticle(id, file, source, catalogue);
    faults.push(...nameFault, ...found);
    if (article) articles.push(article);
  }
  articles.sort((a, b) => b.published.localeCompare(a.published) || a.id.localeCompare(b.id));
  return { library: { articles, entities }, faults };
}

function inspectEntities(root: string): { entities: Map<string, Entity>; faults: Fault[] } {
  const entities = new Map<string, Entity>();
  const faults: Fault[] = [];
  const references: { of: string; fault: Fault }[] = [];
  for (const { id, file, source, nameFault } of filesIn(root, 'entities')) {
    const { entity, faults: found, references: named } = readEntity(id, file, source);
    faults.push(...nameFault, ...found);
    references.push(...named);
    if (entity) entities.set(id, entity);
  }
  faults.push(...references.filter(({ of }) => !entities.has(of)).map(({ fault }) => fault));
  return { entities, faults };
}

interface ContentFile {
  id: string;
  file: string;
  source: string;
  nameFault: Fault[];
}

function filesIn(root: string, folder: 'articles' | 'entities'): ContentFile[] {
  const base = resolve(/*turbopackIgnore: true*/ root, folder);
  if (!existsSync(base)) return [];
  return readdirSync(base)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const id = name.slice(0, -'.md'.length);
      const file = `${root}/${folder}/${name}`;
      return {
        id,
        file,
        source: readFileSync(join(/*turbopackIgnore: true*/ base, name), 'utf8'),
        nameFault: faultOfName(id, file),
      };
    });
}

const faultOfName = (id: string, file: string): Fault[] =>
  idSchema.safeParse(id).success
    ? []
    : [
        {
          file,
          line: 1,
          column: 1,
          field: 'file name',
          message: `expected small Latin letters, digits and single hyphens, found "${id}"`,
          hint: 'Rename the file; its name is the id and the address of the page.',
        },
      ];
