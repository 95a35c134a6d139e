import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, serialize } from 'parse5';

type Document = DefaultTreeAdapterTypes.Document;
type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type Comment = DefaultTreeAdapterTypes.CommentNode;

/** A page as a tree. */
export type Page = Document;

/** Parses a whole page. */
export const parsePage = (html: string): Page => parse(html);

/** The page as it is served. */
export const writePage = (page: Page): string => serialize(page);

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  if ('childNodes' in node) for (const child of [...node.childNodes]) yield* nodesOf(child);
}

/** Every element under a node, in the order of the page; elements may be removed on the way. */
export const elementsOf = (node: Node): Element[] =>
  [...nodesOf(node)].filter((each) => defaultTreeAdapter.isElementNode(each));

/** Every comment under a node. */
export const commentsOf = (node: Node): Comment[] =>
  [...nodesOf(node)].filter((each) => defaultTreeAdapter.isCommentNode(each));

/** The value of an attribute; null where the element has none. */
export const attributeOf = (element: Element, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

/** Takes an attribute away. */
export const dropAttribute = (element: Element, name: string): void => {
  element.attrs = element.attrs.filter((attribute) => attribute.name !== name);
};

/** The text inside an element, such as the code of a script or the rules of a style. */
export const textOf = (element: Element): string =>
  [...nodesOf(element)].map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join('');

/** Leaves an element without its text. */
export const clearElement = (element: Element): void => {
  element.childNodes = [];
};

/** Sets an attribute that the element does not have yet. */
export const addAttribute = (element: Element, name: string, value: string): void => {
  element.attrs.push({ name, value });
};

/** Takes a node out of the page. */
export const removeNode = (node: Element | Comment): void => defaultTreeAdapter.detachNode(node);

/** An element with attributes, not yet in any page. */
export const makeElement = (reference: Element, name: string, attributes: Readonly<Record<string, string>>): Element =>
  defaultTreeAdapter.createElement(
    name,
    reference.namespaceURI,
    Object.entries(attributes).map(([attribute, value]) => ({ name: attribute, value })),
  );

/** Puts an element first into another. */
export const prependChild = (parent: Element, added: Element): void => {
  const [first] = parent.childNodes;
  if (first) defaultTreeAdapter.insertBefore(parent, added, first);
  else defaultTreeAdapter.appendChild(parent, added);
};

/** An element in a fault's words: `<p class="lead">`. */
export const describeElement = (element: Element): string =>
  `<${[element.tagName, ...element.attrs.map(({ name, value }) => `${name}="${value}"`)].join(' ')}>`;
