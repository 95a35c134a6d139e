import coreWebVitals from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';
import { noPhysicalUtilities } from './scripts/lint/no-physical-utilities.mjs';

// eslint-config-next brings this plugin and turns on six of its rules.
const a11y = coreWebVitals.find(({ plugins }) => plugins?.['jsx-a11y']).plugins['jsx-a11y'];

const config = [
  { ignores: ['.build/', 'public/', 'playwright-report/', 'test-results/'] },
  ...coreWebVitals,
  ...typescript,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
    rules: { ...a11y.flatConfigs.recommended.rules },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }] },
  },
  {
    files: ['{app,components}/**/*.{ts,tsx}'],
    plugins: { hashiya: { rules: { 'no-physical-utilities': noPhysicalUtilities } } },
    rules: {
      'hashiya/no-physical-utilities': 'error',
      // A reading page has no framework in the browser, and next/link and next/image would bring it.
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-img-element': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="style"]',
          message: 'The policy of a page allows no style attribute; write a class.',
        },
      ],
    },
  },
];

export default config;
