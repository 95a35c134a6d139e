import type { MarginNote } from './margin-notes';

/**
 * The style sheet that puts each note of a margin level with its quote, or under the note before it where that one
 * still stands there, and the page's footer under both the text and the last note. `top` has no effect where the
 * notes stand in a list, and a browser without anchor positioning does not read it.
 */
export function marginPlaces(notes: readonly Pick<MarginNote, 'number' | 'anchor' | 'quotes'>[]): string {
  const rules = notes.map(({ number, anchor, quotes: [quote] }) => {
    const level = `anchor(--q${number} top)`;
    const top = number === 1 ? level : `max(${level},anchor(--n${number - 1} bottom) + var(--note-gap))`;
    return `#${quote.id}{anchor-name:--q${number}}#${anchor}{anchor-name:--n${number};top:${top}}`;
  });
  return `${rules.join('')}.site-footer{top:max(anchor(--main bottom),anchor(--n${notes.length} bottom) + var(--note-gap))}`;
}
