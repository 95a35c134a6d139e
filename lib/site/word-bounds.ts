import type { Span } from '@/lib/model/span';

const WORD = /^[\p{L}\p{M}\p{N}\u200c\u200d]$/u;
const MARK = /^[\p{M}\u200c\u200d]$/u;

const before = (text: string, index: number): string => {
  const last = text.charAt(index - 1);
  return /[\udc00-\udfff]/.test(last) ? text.slice(Math.max(0, index - 2), index) : last;
};

const after = (text: string, index: number): string => String.fromCodePoint(text.codePointAt(index) ?? 0);

const splitsSurrogates = (text: string, index: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(index - 1)) && /[\udc00-\udfff]/.test(text.charAt(index));

/**
 * Whether a cut at `index` would go through a word: between two letters, marks or digits, or between a letter and its
 * mark. In `وباكو` every index from 1 to 4 does; between `و` and `"` none does.
 */
export function isInsideWord(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return false;
  if (splitsSurrogates(text, index)) return true;
  const next = after(text, index);
  return MARK.test(next) || (WORD.test(before(text, index)) && WORD.test(next));
}

/**
 * The span grown at both ends until it cuts no word, within `limits`: `باكو` in `وباكو` becomes `وباكو`. Elements
 * around such a span never break the joining of letters.
 */
export function widenToWords(text: string, span: Span, limits: Span): Span {
  let { start, end } = span;
  while (start > limits.start && isInsideWord(text, start)) start -= 1;
  while (end < limits.end && isInsideWord(text, end)) end += 1;
  return { start, end };
}
