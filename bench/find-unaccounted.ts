import type { CatalogueEntry } from '@/lib/ingest/catalogue';
import { overlaps, type Span, wordsAt } from '@/lib/model/span';
import { findWords } from './find-words';
import { type GoldText, namesOf } from './resolve-gold';
import { visibleText } from './visible-text';

/**
 * Finds words that are a known name or alias by their letters, yet stand neither under `mentions` nor under `others`:
 * what an annotator passed over. Spellings are compared without hamza, ta marbuta and final yaa.
 */
export function findUnaccounted(gold: GoldText, catalogue: readonly CatalogueEntry[]): (Span & { text: string })[] {
  const visible = visibleText(gold.text);
  const folded = { ...visible, text: foldLetters(visible.text) };
  const known = [...gold.mentions.flatMap((mention) => [mention, ...mention.alternatives]), ...gold.others];
  const found = new Map<number, Span & { text: string }>();
  for (const form of new Set(catalogue.flatMap(namesOf).map((name) => foldLetters(name))))
    for (const place of findWords(folded, form))
      if (!known.some((span) => overlaps(span, place)))
        found.set(place.start, { start: place.start, end: place.end, text: wordsAt(gold.text, place) });
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Folds letter for letter, so that every place stays where it was. */
const foldLetters = (text: string): string =>
  text
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/ؤ/gu, 'و')
    .replace(/ئ/gu, 'ي');
