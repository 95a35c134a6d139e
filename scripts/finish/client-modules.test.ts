import { expect, test } from 'vitest';
import { isFrameworkBoundary, readClientModules } from './client-modules';

const manifest = (page: string, modules: Readonly<Record<string, { id: number }>>): string =>
  `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\n` +
  `globalThis.__RSC_MANIFEST["${page}"] = ${JSON.stringify({ clientModules: modules })};`;

test('readClientModules joins the modules of all pages', () => {
  const modules = readClientModules([
    manifest('/a', { '[project]/components/A.client.tsx': { id: 1 } }),
    manifest('/b', { '[project]/node_modules/next/dist/client/components/x.js': { id: 2 } }),
  ]);
  expect([...modules]).toEqual([
    ['1', 'components/A.client.tsx'],
    ['2', 'node_modules/next/dist/client/components/x.js'],
  ]);
});

test('readClientModules refuses a manifest of another shape', () => {
  expect(() => readClientModules(['globalThis.__RSC_MANIFEST = { "/a": { modules: [] } };'])).toThrow();
});

test.each([
  'node_modules/next/dist/client/components/layout-router.js',
  'node_modules/next/dist/esm/client/components/layout-router.js',
  'node_modules/next/dist/client/components/builtin/global-error.js',
  'node_modules/next/dist/esm/lib/framework/boundary-components.js',
])('%s is part of every page', (file) => {
  expect(isFrameworkBoundary(file)).toBe(true);
});

test.each([
  'components/search/SearchBox.client.tsx',
  'app/[locale]/error.tsx',
  'node_modules/next/dist/client/app-dir/link.js',
  'node_modules/next/dist/client/image-component.js',
  'node_modules/next/dist/client/script.js',
  'node_modules/next-intl/dist/esm/production/shared/NextIntlClientProvider.js',
  'lib/node_modules/next/dist/client/components/layout-router.js',
])('%s is a client component', (file) => {
  expect(isFrameworkBoundary(file)).toBe(false);
});
