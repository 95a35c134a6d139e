import { basename } from 'node:path';

/** A file of the site: its path, and its text where it has one that may name other files. */
export interface SiteFile {
  path: string;
  text: string;
}

/**
 * The candidates that nothing on the site refers to, directly or through other candidates. A file counts as referred
 * to when its name stands anywhere in a text; those names carry a hash, so that is no accident.
 */
export const findOrphans = (roots: readonly SiteFile[], candidates: readonly SiteFile[]): string[] => {
  const waiting = new Set(candidates);
  const queue = [...roots];
  for (let next = queue.pop(); next; next = queue.pop()) {
    for (const candidate of waiting) {
      if (!next.text.includes(basename(candidate.path))) continue;
      waiting.delete(candidate);
      queue.push(candidate);
    }
  }
  return [...waiting].map(({ path }) => path);
};
