import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CatalogueEntry } from '@/lib/ingest/catalogue';
import { catalogueSchema, goldSchema } from './gold-schema';
import { type GoldText, resolveGold } from './resolve-gold';

const FOLDER = join(import.meta.dirname, 'accuracy');

/** The two groups of texts: a few sentences for one phenomenon each, and whole articles. */
export const GROUPS = ['short', 'long'] as const;

export type Group = (typeof GROUPS)[number];

export interface AccuracySet {
  /** All entities of all texts together. */
  catalogue: readonly CatalogueEntry[];
  texts: (GoldText & { group: Group })[];
}

/**
 * Reads the texts of `bench/accuracy` with their gold.
 * @throws Error naming every text whose gold does not fit its words.
 */
export function readSet(): AccuracySet {
  const catalogue = catalogueSchema.parse(parse(read('catalogue.yaml')));
  const byId = new Map(catalogue.map((entry) => [entry.id, entry]));
  if (byId.size !== catalogue.length) throw new Error('An id stands twice in bench/accuracy/catalogue.yaml');
  const faults: string[] = [];
  const texts = GROUPS.flatMap((group) =>
    namesIn(group).flatMap((name) => {
      try {
        const gold = goldSchema.parse(parse(read(group, `${name}.gold.yaml`)));
        return [{ ...resolveGold(`${group}/${name}`, read(group, `${name}.txt`), gold, byId), group }];
      } catch (error) {
        faults.push(`${group}/${name}: ${error instanceof Error ? error.message : String(error)}`);
        return [];
      }
    }),
  );
  if (faults.length > 0) throw new Error(`The gold of ${faults.length} texts does not fit:\n${faults.join('\n')}`);
  return { catalogue, texts };
}

const namesIn = (group: Group): string[] =>
  readdirSync(join(FOLDER, group))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .sort();

const read = (...path: string[]): string => readFileSync(join(FOLDER, ...path), 'utf8');
