import { expect, test } from 'vitest';
import { unseenModules } from './unseen-modules';

test.each([
  {
    name: 'all were seen',
    onDisk: ['lib/a.ts', 'app/page.tsx'],
    seen: ['lib/a.ts', 'app/page.tsx', 'react'],
    unseen: [],
  },
  { name: 'none was', onDisk: ['lib/a.ts'], seen: [], unseen: ['lib/a.ts'] },
  { name: 'only plain scripts were', onDisk: ['lib/a.ts', 'lib/b.mjs'], seen: ['lib/b.mjs'], unseen: ['lib/a.ts'] },
  { name: 'other files are no modules', onDisk: ['lib/golden/a.json', 'lib/a.txt'], seen: [], unseen: [] },
])('$name', ({ onDisk, seen, unseen }) => {
  expect(unseenModules(onDisk, seen)).toEqual(unseen);
});
