import type { Span } from '@/lib/model/span';
import { rawSpan, type VisibleText, visibleText } from './visible-text';

/** A place where words stand, and other spans that mean the same place (with a head such as حزب, or the ل of لل). */
interface FoundWords extends Span {
  alternatives: Span[];
}

const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}_])';
const NO_LETTER_AFTER = '(?![\\p{L}\\p{N}_])';

const escaped = (words: string): string => visibleText(words).text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Finds words at word bounds, in the order of the text, behind the clitics و ف ب ل ك and in the لل form:
 * `الجزائر` is found in `وبالجزائر` and in `للجزائر`, there from the second ل on.
 * Parts in square brackets are optional: `[حزب ]النماء` spans النماء, and the same with its head as an alternative.
 */
export function findWords(visible: VisibleText, words: string): FoundWords[] {
  const parts = /^(?:\[([^\]]*)\])?([^[\]]+)(?:\[([^\]]*)\])?$/u.exec(words);
  const core = parts?.[2];
  if (!core) throw new Error(`Expected words with an optional [head ] or [ tail], not "${words}"`);
  const head = parts[1] ? `(?<head>${escaped(parts[1])})?` : '';
  const tail = parts[3] ? `(?<tail>${escaped(parts[3])})?` : '';
  const plain = `[وف]?[بلك]?${head}(?<core>${escaped(core)})${tail}`;
  const afterLil = core.startsWith('ال') ? `|[وف]?(?<lil>ل)(?<rest>ل${escaped(core.slice(2))})` : '';
  const pattern = new RegExp(`${NO_LETTER_BEFORE}(?:${plain}${afterLil})${NO_LETTER_AFTER}`, 'dgu');
  return [...visible.text.matchAll(pattern)].map((match) => {
    const groups = match.indices?.groups ?? {};
    const [start, end] = groups.core ?? groups.rest ?? [match.index, match.index + match[0].length];
    const from = groups.head ?? groups.lil;
    const alternatives: Span[] = [];
    if (from) alternatives.push(rawSpan(visible, from[0], end));
    if (groups.tail) alternatives.push(rawSpan(visible, from?.[0] ?? start, groups.tail[1]));
    return { ...rawSpan(visible, start, end), alternatives };
  });
}
