import { createHash } from 'node:crypto';
import { type Policy, SITE_POLICY, writePolicy } from '@/deploy/policy';
import { attributeOf, elementsOf, makeElement, type Page, prependChild, removeNode, textOf } from './html-tree';

const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of one page: the site's, with the page's own styles by their hashes instead of any style. */
const policyOf = (page: Page): Policy => {
  const hashes = elementsOf(page)
    .filter(({ tagName }) => tagName === 'style')
    .map((style) => hashSource(textOf(style)));
  return { ...SITE_POLICY, 'style-src': hashes.length > 0 ? [...new Set(hashes)] : ["'none'"] };
};

/** Writes a page's policy into its head, behind the charset and before all that it governs. */
export const setPolicy = (page: Page): void => {
  const elements = elementsOf(page);
  const head = elements.find(({ tagName }) => tagName === 'head');
  const charset = elements.find((element) => element.tagName === 'meta' && attributeOf(element, 'charset') !== null);
  if (!head || !charset) throw new Error('The page has no <meta charset> in its head.');
  const content = writePolicy(policyOf(page));
  removeNode(charset);
  prependChild(head, makeElement(head, 'meta', { 'http-equiv': 'Content-Security-Policy', content }));
  prependChild(head, charset);
};
