import { RuleTester } from 'eslint';
import { describe, it } from 'vitest';
import { noPhysicalUtilities } from './no-physical-utilities.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

new RuleTester({ languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } }).run(
  'no-physical-utilities',
  noPhysicalUtilities,
  {
    valid: [
      '<p className="ms-2 md:ps-4">left ml-2</p>',
      'const open = `ps-2 ${size}`;',
      'import { left } from "./side";',
    ],
    invalid: [
      { code: '<p className="ml-2 ps-4" />', errors: [{ messageId: 'physical' }] },
      { code: '<p className={open ? "text-right" : "md:-mr-2"} />', errors: 2 },
      { code: '<p className={`pl-4 ${size}`} />', errors: 1 },
      { code: 'const CARD = "rounded-l-lg p-4";', errors: 1 },
    ],
  },
);
