import { describe, expect, test } from 'vitest';
import { findPhysicalCss } from './physical-css';

test.each([
  'margin-left: 1rem',
  'margin-right: auto',
  'padding-left: 0',
  'PADDING-RIGHT: 0',
  'left: 0',
  'right: calc(100% - 2rem)',
  'border-left: 1px solid',
  'border-right-color: red',
  'border-top-left-radius: 4px',
  'border-bottom-right-radius: 4px',
  'scroll-margin-left: 1rem',
  'text-align: left',
  'text-align: right !important',
  'float: left',
  'clear: right',
  'inset-inline-start: anchor(right)',
  'top: max(anchor(--q3 left), 1rem)',
  'position-area: left span-bottom',
  'transform-origin: top left',
  'background: linear-gradient(to right, red, blue)',
  'background-position: right 1rem center',
  'margin: 0 1rem 0 2rem',
  'padding: 0 var(--a) 0 var(--b)',
  'inset: 0 auto 0 calc(1rem + (2px * 3))',
  'border-width: 0 1px 0 0',
])('%s is found', (declaration) => {
  expect(findPhysicalCss(`a { color: red;\n${declaration}; }`)).toMatchObject([{ line: 2 }]);
});

test.each([
  'margin-inline-start: 1rem',
  'margin-inline: 0 1rem',
  'margin: 0 auto',
  'margin: 0 1rem 2rem',
  'margin: 1rem 2rem 3rem 2rem',
  'padding: 0 calc(1rem + 2px) 0 calc(1rem + 2px)',
  'inset: 0',
  'inset-inline-end: 0',
  'top: max(anchor(--q3 top), anchor(--note-2 bottom) + 1rem)',
  'text-align: start',
  'float: inline-end',
  'border-end-end-radius: 4px',
  'border-radius: 4px 4px 0 0',
  'content: "left"',
  "content: 'on the right'",
  'background: url(/left.svg)',
  'anchor-name: --left',
  'grid-template-areas: "left right"',
  'grid-area: left-column',
  'color: var(--right)',
  '--left-width: 1rem',
])('%s is not', (declaration) => {
  expect(findPhysicalCss(`a { ${declaration}; }`)).toEqual([]);
});

describe('around declarations', () => {
  test.each([
    { name: 'inside layers, media and nesting', css: '@layer a { @media print { b { & c {\nleft: 0 } } } }', line: 2 },
    { name: 'in @apply', css: 'a {\n@apply ps-4 md:ml-2; }', line: 2 },
  ])('$name it is found', ({ css, line }) => {
    expect(findPhysicalCss(css)).toMatchObject([{ line }]);
  });

  test.each([
    { name: 'in a comment', css: '/* left: 0 */' },
    { name: 'in a selector', css: '.left { color: red }' },
    { name: 'in the page of a print', css: '@page :left { margin: 0 }' },
    { name: 'in @apply by logical names', css: 'a { @apply ps-4 md:me-2; }' },
  ])('$name it is not', ({ css }) => {
    expect(findPhysicalCss(css)).toEqual([]);
  });
});
