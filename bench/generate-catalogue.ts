import type { CatalogueEntry } from '@/lib/ingest/catalogue';
import {
  AGREEMENT_KINDS,
  BODY_EPITHETS,
  BODY_KINDS,
  BODY_NAMES,
  CITIES,
  COUNTRIES,
  EVENT_KINDS,
  FAMILIES,
  FAMILY_PATTERNS,
  LOCAL_BODY_KINDS,
  MEN,
  ROOT_LETTERS,
  VILLAGE_HEADS,
  VILLAGE_PATTERNS,
  WOMEN,
} from './name-words';
import { type Random, randomFrom } from './random';

/** How many names and aliases an entry has. */
export const formsOf = ({ aliases }: Pick<CatalogueEntry, 'aliases'>): number => 1 + aliases.length;

/**
 * A catalogue of at least so many names and aliases, and hardly more: people with families and given names in common, bodies, places,
 * agreements and events. The same each time; a smaller catalogue is the beginning of a larger one, so that what names entities
 * of the smallest names them in all.
 */
export function generateCatalogue(aliases: number): CatalogueEntry[] {
  const random = randomFrom(7);
  const taken = new Set<string>();
  const entries: CatalogueEntry[] = [];
  for (let forms = 0; forms < aliases; ) {
    const entry = generateEntry(random, entries.length);
    if (taken.has(entry.name)) continue;
    taken.add(entry.name);
    entries.push(entry);
    forms += formsOf(entry);
  }
  return entries;
}

/** Of a hundred entries of news catalogues so many are people, bodies, places; the rest are agreements and events. */
const SHARES = { person: 60, organization: 84, place: 97 };

function generateEntry(random: Random, number: number): CatalogueEntry {
  const share = random.below(100);
  if (share < SHARES.person) return { id: `person-${number}`, type: 'person', ...generatePerson(random) };
  if (share < SHARES.organization) return { id: `body-${number}`, type: 'organization', ...generateBody(random) };
  if (share < SHARES.place) return { id: `place-${number}`, type: 'place', name: generatePlace(random), aliases: [] };
  const place = generatePlace(random);
  return random.chance(0.5)
    ? { id: `agreement-${number}`, type: 'agreement', name: `${random.oneOf(AGREEMENT_KINDS)} ${place}`, aliases: [] }
    : { id: `event-${number}`, type: 'event', name: `${random.oneOf(EVENT_KINDS)} ${place}`, aliases: [] };
}

type Names = Pick<CatalogueEntry, 'name' | 'aliases'>;

/** Given name, often a father's name, family; every third person is known by the family alone. */
function generatePerson(random: Random): Names {
  const given = random.oneOf(random.chance(0.35) ? WOMEN : MEN);
  const family = generateFamily(random);
  const short = `${given} ${family}`;
  const surname = random.chance(0.35) ? [family] : [];
  if (random.chance(0.4)) return { name: short, aliases: surname };
  return { name: `${given} ${random.oneOf(MEN)} ${family}`, aliases: [short, ...surname] };
}

function generateFamily(random: Random): string {
  return random.chance(0.3) ? random.oneOf(FAMILIES) : ofPattern(random, random.oneOf(FAMILY_PATTERNS));
}

function generateBody(random: Random): Names {
  if (random.chance(0.3)) return { name: `${random.oneOf(LOCAL_BODY_KINDS)} ${generatePlace(random)}`, aliases: [] };
  const kind = random.oneOf(BODY_KINDS);
  const own = random.chance(0.6) ? random.oneOf(BODY_NAMES) : ofPattern(random, random.oneOf(VILLAGE_PATTERNS));
  if (random.chance(0.3)) return { name: `${kind} ${own}`, aliases: [] };
  return { name: `${kind} ${own} ${random.oneOf(BODY_EPITHETS)}`, aliases: [`${kind} ${own}`] };
}

function generatePlace(random: Random): string {
  if (random.chance(0.04)) return random.oneOf(random.chance(0.6) ? CITIES : COUNTRIES);
  const village = ofPattern(random, random.oneOf(VILLAGE_PATTERNS));
  return random.chance(0.7) ? `${random.oneOf(VILLAGE_HEADS)} ${village}` : village;
}

/** A word of a pattern with three root letters, the frequent letters more often. */
function ofPattern(random: Random, pattern: string): string {
  const root = [0, 1, 2].map(() => ROOT_LETTERS[Math.floor(ROOT_LETTERS.length * random.next() ** 1.5)] ?? '');
  return pattern.replace(/[123]/gu, (place) => root[Number(place) - 1] ?? '');
}
