import type { Span } from '@/lib/model/span';
import { isInsideWord } from './word-bounds';

const LATIN_RUN =
  /\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}]*(?:[ \-'’.&/@_+]+[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}]*)*/gu;

/** A stretch of words, all in Latin letters or none to be set apart. */
export interface Run {
  text: string;
  latin: boolean;
  /** Where the run begins in the text. */
  start: number;
}

/**
 * Parts a span of text at its Latin words, which a page isolates: `شبكة CNN اليوم` gives `شبكة `, `CNN`, ` اليوم`.
 * Latin letters joined to Arabic ones (`الـCNN`) are left as they stand. An empty span gives nothing.
 */
export function latinRuns(text: string, span: Span): Run[] {
  const runs: Run[] = [];
  const push = (start: number, end: number, latin: boolean) => {
    if (start < end) runs.push({ text: text.slice(start, end), latin, start });
  };
  let done = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(LATIN_RUN)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    if (isInsideWord(text, start) || isInsideWord(text, end)) continue;
    push(done, start, false);
    push(start, end, true);
    done = end;
  }
  push(done, span.end, false);
  return runs;
}

/** Whether a name is written in Latin letters. */
export const isLatin = (name: string): boolean => /\p{Script=Latin}/u.test(name) && !/\p{Script=Arabic}/u.test(name);
