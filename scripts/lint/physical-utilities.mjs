/**
 * Tailwind utilities that name a side of the page. On an Arabic page left is where a line ends, so they put things on
 * the wrong side; each has a twin that names the start or the end of a line.
 */
const TWINS = [
  [/^m[lr]-/, 'ms-, me-'],
  [/^p[lr]-/, 'ps-, pe-'],
  [/^(left|right)-/, 'start-, end-'],
  [/^scroll-m[lr]-/, 'scroll-ms-, scroll-me-'],
  [/^scroll-p[lr]-/, 'scroll-ps-, scroll-pe-'],
  [/^border-[lr](-|$)/, 'border-s, border-e'],
  [/^rounded-(l|r)(-|$)/, 'rounded-s, rounded-e'],
  [/^rounded-[tb][lr](-|$)/, 'rounded-ss, -se, -es, -ee'],
  [/^text-(left|right)$/, 'text-start, text-end'],
  [/^(float|clear)-(left|right)$/, 'float-start, clear-end'],
  [/^(bg|object|origin|mask)-((top|bottom)-)?(left|right)(-|$)/, 'a rule for each direction'],
  [/^bg-gradient-to-[tb]?[lr]$|^bg-linear-to-[tb]?[lr]$/, 'a rule for each direction'],
  [/^space-x-|^divide-x(-|$)/, 'gap-, or border-s on the children'],
];

/** A class without its variants (`md:hover:`), its sign and its mark of importance: `md:-ml-2!` is `ml-2`. */
const bareUtility = (name) =>
  name
    .replace(/^.*:(?![^[]*\])/, '')
    .replace(/^!/, '')
    .replace(/^-/, '')
    .replace(/!$/, '');

/**
 * The classes in a list of classes that name a side, each with what to write instead. `"md:ml-2 ps-4"` gives
 * `md:ml-2`, `ms-, me-`.
 *
 * @param {string} classes
 * @returns {{ name: string, instead: string }[]}
 */
export const physicalUtilities = (classes) =>
  classes.split(/\s+/).flatMap((name) => {
    const twin = TWINS.find(([pattern]) => pattern.test(bareUtility(name)));
    return twin ? [{ name, instead: twin[1] }] : [];
  });
