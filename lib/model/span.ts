/** A stretch `[start, end)` of a text, in UTF-16 units of the original text, never of a folded one. */
export interface Span {
  start: number;
  end: number;
}

/** The words that stand in a span. */
export const wordsAt = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether two spans share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds the whole of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
