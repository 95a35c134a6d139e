import { expect, test } from 'vitest';
import { findOrphans } from './find-orphans';

const chunk = (path: string, text = '') => ({ path, text });

test.each([
  { name: 'nothing refers to anything', roots: ['<p>'], candidates: [chunk('_next/a1.js')], orphans: ['_next/a1.js'] },
  { name: 'a page refers to it', roots: ['src="/_next/a1.js"'], candidates: [chunk('_next/a1.js')], orphans: [] },
  {
    name: 'a page refers to what refers to it',
    roots: ['a1.js'],
    candidates: [chunk('_next/c3.js'), chunk('_next/b2.js', 'c3.js'), chunk('_next/a1.js', 'b2.js')],
    orphans: [],
  },
  {
    name: 'two orphans that refer to each other',
    roots: ['a1.js'],
    candidates: [chunk('_next/a1.js'), chunk('_next/b2.js', 'c3.js'), chunk('_next/c3.js', 'b2.js')],
    orphans: ['_next/b2.js', '_next/c3.js'],
  },
])('$name', ({ roots, candidates, orphans }) => {
  expect(
    findOrphans(
      roots.map((text) => chunk('page.html', text)),
      candidates,
    ),
  ).toEqual(orphans);
});
