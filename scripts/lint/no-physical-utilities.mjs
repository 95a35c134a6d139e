import { physicalUtilities } from './physical-utilities.mjs';

/**
 * An ESLint rule: no string of a component names a side of the page by a class.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noPhysicalUtilities = {
  meta: {
    type: 'problem',
    docs: { description: 'classes name the start and the end of a line, never left and right' },
    schema: [],
    messages: { physical: '"{{name}}" is on the wrong side of a right-to-left page; write {{instead}}.' },
  },
  create: (context) => {
    const check = (node, text) => {
      for (const { name, instead } of physicalUtilities(text))
        context.report({ node, messageId: 'physical', data: { name, instead } });
    };
    return {
      Literal: (node) => {
        if (typeof node.value === 'string') check(node, node.value);
      },
      TemplateElement: (node) => check(node, node.value.raw),
    };
  },
};
