import { expect, test } from 'vitest';
import { nameFaults } from './name-faults';

test.each([
  { path: 'lib/text/find-quotes.ts', text: '' },
  { path: 'lib/text/find-quotes.test.ts', text: '' },
  { path: 'lib/text/fold.ts', text: '' },
  { path: 'app/[locale]/articles/[id]/page.tsx', text: 'export default async function Page() {}' },
  { path: 'app/[[...rest]]/route.ts', text: '' },
  { path: 'app/(reading)/index.ts', text: '' },
  { path: 'components/article/ArticleBody.tsx', text: 'const A = 1;\nexport function ArticleBody() {}' },
  { path: 'components/article/ArticleBody.test.tsx', text: '' },
  { path: 'components/article/Note.tsx', text: 'export async function Note({ id }: Props) {}' },
  { path: 'components/search/Box.client.tsx', text: "'use client';\n\nexport function Box() {}" },
  { path: 'components/article/note-places.ts', text: '' },
  { path: 'styles/fonts.generated.css', text: '' },
  { path: 'scripts/lint/physical-utilities.mjs', text: '' },
  { path: 'lib/ingest/golden/seed.txt', text: '' },
])('$path is well named', ({ path, text }) => {
  expect(nameFaults({ path, text })).toEqual([]);
});

test.each([
  { path: 'lib/text/findQuotes.ts', text: '', fault: 'kebab-case' },
  { path: 'lib/text/find_quotes.ts', text: '', fault: 'kebab-case' },
  { path: 'lib/text/FindQuotes.ts', text: '', fault: 'kebab-case' },
  { path: 'lib/text/quote-helper.ts', text: '', fault: '"helper"' },
  { path: 'lib/site/urls-v2.ts', text: '', fault: '"v2"' },
  { path: 'lib/utils/fold.ts', text: '', fault: '"utils/"' },
  { path: 'components/hooks/use-place.ts', text: '', fault: '"hooks/"' },
  { path: 'lib/Text/fold.ts', text: '', fault: '"Text/"' },
  { path: 'lib/text/index.ts', text: '', fault: 'barrel' },
  { path: 'components/article/index.tsx', text: '', fault: 'barrel' },
  { path: 'components/article/article-body.tsx', text: 'export function ArticleBody() {}', fault: 'PascalCase' },
  { path: 'components/article/ArticleBody.tsx', text: 'export function Body() {}', fault: 'exports no "ArticleBody"' },
  { path: 'components/article/Note.tsx', text: 'export function NoteList() {}', fault: 'exports no "Note"' },
  { path: 'components/article/Note.tsx', text: 'function Note() {}', fault: 'exports no "Note"' },
  { path: 'components/search/Box.tsx', text: '"use client";\nexport function Box() {}', fault: '.client.tsx' },
  { path: 'app/[locale]/error.tsx', text: "// Shown when all else fails.\n'use client';", fault: '.client.tsx' },
  { path: 'components/search/Box.client.tsx', text: 'export function Box() {}', fault: "'use client'" },
])('$path is not', ({ path, text, fault }) => {
  const faults = nameFaults({ path, text });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(fault);
});
