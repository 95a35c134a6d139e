import type { Reading } from '@/lib/model/reading';
import { foldText } from '@/lib/text/fold';

/**
 * Gives the quotes of an article ids that do not depend on where they stand: a short hash of the article's id and the folded words, so that
 * an id stays when paragraphs move or tashkeel is added. Where the same words stand again, the quote that the margin shows has the plain
 * id and the others get `-2`, `-3`.
 */
export function nameQuotes(reading: Reading, articleId: string): Reading {
  const given = new Map<string, number>();
  const ids = new Map<string, string>();
  const shownFirst = [...reading.quotes].sort((a, b) => Number(a.repeats !== null) - Number(b.repeats !== null));
  for (const quote of shownFirst) {
    const base = `q${hash(
      `${articleId} ${foldText(quote.text)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()}`,
    )}`;
    const count = (given.get(base) ?? 0) + 1;
    given.set(base, count);
    ids.set(quote.id, count === 1 ? base : `${base}-${count}`);
  }
  const idOf = (id: string | null): string | null => (id === null ? null : (ids.get(id) ?? null));
  return {
    ...reading,
    quotes: reading.quotes.map((quote) => ({
      ...quote,
      id: ids.get(quote.id) ?? quote.id,
      continues: idOf(quote.continues),
      repeats: idOf(quote.repeats),
    })),
  };
}

/** FNV-1a over UTF-16 units, in base 36: short, and the same everywhere. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
