import postcss from 'postcss';
import { physicalUtilities } from './physical-utilities.mjs';

/** A place in a stylesheet that names the left or the right of the page. */
export interface PhysicalCss {
  /** Counted from 1. */
  line: number;
  message: string;
}

/** Properties that are bound to a side; each has a logical twin (`margin-inline-start`, `border-end-end-radius`). */
const PHYSICAL_PROPERTY =
  /^(left|right|(scroll-)?(margin|padding)-(left|right)|border-(left|right)(-(width|style|color))?|border-(top|bottom)-(left|right)-radius)$/;

/** Shorthands that go round the box: their second value is the right side, their fourth the left. */
const ROUND_SHORTHAND = /^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/;

const SIDE_WORD = /(?<![\w-])(left|right)(?![\w-])/;

/** A value without what is written in it word for word: quoted text and addresses. */
const withoutTexts = (value: string): string => value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '""');

/** The values of a shorthand; those of a function stay together. */
const splitValues = (value: string): string[] => value.match(/(?:[^\s(]+\([^)]*(?:\([^)]*\)[^)]*)*\)|[^\s(]+)+/g) ?? [];

const faultOf = (property: string, value: string): string | null => {
  if (PHYSICAL_PROPERTY.test(property))
    return `"${property}" names a side; write its logical twin, such as margin-inline-start`;
  const side = SIDE_WORD.exec(withoutTexts(value))?.[0];
  if (side) return `"${property}: ${value}" names the ${side}; write start or end, or a rule for each direction`;
  const [, second, , fourth] = splitValues(value);
  if (ROUND_SHORTHAND.test(property) && fourth !== undefined && second !== fourth)
    return `"${property}: ${value}" gives left and right different values; write ${property}-block and ${property}-inline`;
  return null;
};

/** Every declaration, and every `@apply`, of a stylesheet that would put something on the wrong side of an Arabic page. */
export const findPhysicalCss = (css: string): PhysicalCss[] => {
  const found: PhysicalCss[] = [];
  const root = postcss.parse(css);
  root.walkDecls(({ prop, value, source }) => {
    const message = faultOf(prop.toLowerCase(), value);
    if (message) found.push({ line: source?.start?.line ?? 0, message });
  });
  root.walkAtRules('apply', ({ params, source }) => {
    for (const { name, instead } of physicalUtilities(params))
      found.push({ line: source?.start?.line ?? 0, message: `"${name}" names a side; write ${instead}` });
  });
  return found;
};
