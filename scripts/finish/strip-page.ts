import {
  attributeOf,
  commentsOf,
  dropAttribute,
  type Element,
  elementsOf,
  type Page,
  removeNode,
  textOf,
} from './html-tree';

/** How the scripts start that Next.js writes into a page: its list of chunks, and the flight data. */
const FRAMEWORK_INLINE = ['(globalThis["TURBOPACK"]', '(self.__next_f=', 'self.__next_f.push('];
const FRAMEWORK_PATH = '/_next/';

/** Whether a script is the one that Next.js brings, or part of what it writes for it. */
export const isFrameworkScript = (script: Element): boolean => {
  const source = attributeOf(script, 'src');
  if (source !== null) return source.startsWith(FRAMEWORK_PATH);
  const code = textOf(script);
  return FRAMEWORK_INLINE.some((opening) => code.startsWith(opening));
};

const isScriptPreload = (link: Element): boolean => {
  const rel = attributeOf(link, 'rel');
  return rel === 'modulepreload' || (rel === 'preload' && attributeOf(link, 'as') === 'script');
};

/** The empty place that Next.js keeps for metadata that arrives late. */
const isEmptyPlaceholder = (element: Element): boolean =>
  element.tagName === 'div' &&
  element.attrs.length === 1 &&
  attributeOf(element, 'hidden') !== null &&
  element.childNodes.every((child) => child.nodeName === '#comment');

const isFrameworkPart = (element: Element): boolean => {
  if (element.tagName === 'script') return isFrameworkScript(element);
  if (element.tagName === 'link') return isScriptPreload(element);
  return isEmptyPlaceholder(element);
};

/** The code of a page's framework scripts, in which its flight data stands. */
export const frameworkCode = (page: Page): string[] =>
  elementsOf(page)
    .filter((element) => element.tagName === 'script' && isFrameworkScript(element))
    .map(textOf);

/**
 * Takes out of a page all that only the framework's script needs: that script, its preloads, flight data, the marks
 * between components, and a style that stands there twice.
 */
export const stripPage = (page: Page): void => {
  const styles = new Set<string>();
  for (const element of elementsOf(page)) {
    if (isFrameworkPart(element)) removeNode(element);
    if (element.tagName !== 'style') continue;
    if (styles.has(textOf(element))) removeNode(element);
    styles.add(textOf(element));
    dropAttribute(element, 'data-precedence');
    dropAttribute(element, 'data-href');
  }
  for (const comment of commentsOf(page)) removeNode(comment);
};
