import { createHash } from 'node:crypto';
import { addAttribute, attributeOf, clearElement, elementsOf, type Page, textOf } from './html-tree';
import { isFrameworkScript } from './strip-page';

const FOLDER = '/_next/static/inline/';

/**
 * Moves the framework's inline scripts of an app page into files of their own, because the policy allows no inline
 * script. Gives the files, by path.
 */
export const externalizeScripts = (page: Page): ReadonlyMap<string, string> => {
  const files = new Map<string, string>();
  for (const script of elementsOf(page)) {
    if (script.tagName !== 'script' || attributeOf(script, 'src') !== null || !isFrameworkScript(script)) continue;
    const code = textOf(script);
    const path = `${FOLDER}${createHash('sha256').update(code).digest('hex').slice(0, 16)}.js`;
    files.set(path, code);
    clearElement(script);
    addAttribute(script, 'src', path);
  }
  return files;
};
