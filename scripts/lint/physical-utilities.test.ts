import { expect, test } from 'vitest';
import { physicalUtilities } from './physical-utilities.mjs';

test.each([
  'ml-2',
  'mr-auto',
  '-ml-2',
  'md:ml-2',
  'md:hover:-mr-4',
  'rtl:pl-4',
  'ml-[3px]',
  'data-[side=start]:ml-2',
  '[&>p]:pr-2',
  'pl-4!',
  '!pr-4',
  'left-0',
  '-right-1/2',
  'scroll-ml-4',
  'scroll-pr-4',
  'border-l',
  'border-r-2',
  'border-l-gold',
  'rounded-l',
  'rounded-r-lg',
  'rounded-tl-lg',
  'rounded-br',
  'text-left',
  'text-right',
  'float-left',
  'clear-right',
  'origin-top-right',
  'bg-linear-to-r',
  'space-x-4',
  'divide-x',
])('%s names a side', (name) => {
  expect(physicalUtilities(`block ${name} p-4`)).toMatchObject([{ name }]);
});

test.each([
  'ms-2',
  '-me-2',
  'ps-4',
  'start-0',
  'end-1/2',
  'border-s',
  'border-e-2',
  'rounded-s-lg',
  'rounded-lg',
  'rounded-ss',
  'text-start',
  'text-end',
  'text-lg',
  'float-start',
  'mx-auto',
  'mt-2',
  'px-4',
  'scroll-mt-4',
  'bg-linear-to-b',
  'space-y-4',
  'leftover',
  'left',
  'copyright',
  'plain-text',
  'printer',
  'md:ms-[left-2]',
  'prose-left-side',
  '',
])('%s does not', (name) => {
  expect(physicalUtilities(`block ${name} p-4`)).toEqual([]);
});

test('every one of them is told, with what to write', () => {
  expect(physicalUtilities('ml-2 ps-4\n md:text-left')).toEqual([
    { name: 'ml-2', instead: 'ms-, me-' },
    { name: 'md:text-left', instead: 'text-start, text-end' },
  ]);
});
