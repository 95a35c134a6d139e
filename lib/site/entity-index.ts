import type { Entity } from '@/lib/model/entity';
import { FORMAT_LOCALES, type Locale } from './locales';
import { lookedUpName } from './looked-up-name';

/** Where names that begin with a digit or a sign stand. */
const NO_LETTER = '#';

/** The entities that share their first letter. */
export interface IndexGroup {
  letter: string;
  entities: Entity[];
}

/**
 * The entities by the first letter of their names in a language, in the order of its alphabet: in Arabic without ال,
 * and أ إ آ ا as one letter. Names that begin with no letter come last.
 */
export function entityIndex(entities: Iterable<Entity>, locale: Locale): IndexGroup[] {
  const collator = new Intl.Collator(FORMAT_LOCALES[locale]);
  const keyOf = (entity: Entity) => lookedUpName(entity.name[locale], locale).replace(/[أإآٱ]/gu, 'ا');
  const groups = new Map<string, Entity[]>();
  for (const entity of [...entities].sort((a, b) => collator.compare(keyOf(a), keyOf(b)))) {
    const letter = firstLetter(keyOf(entity));
    groups.set(letter, [...(groups.get(letter) ?? []), entity]);
  }
  const isLast = (letter: string) => Number(letter === NO_LETTER);
  return [...groups]
    .map(([letter, members]) => ({ letter, entities: members }))
    .sort((a, b) => isLast(a.letter) - isLast(b.letter) || collator.compare(a.letter, b.letter));
}

/** The first letter without accents: É gives E. */
function firstLetter(key: string): string {
  const first = key.normalize('NFD').charAt(0);
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase('en') : NO_LETTER;
}
