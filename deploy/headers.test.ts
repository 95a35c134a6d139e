import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cacheControlOf, IMMUTABLE, IMMUTABLE_PATHS, REVALIDATED, SITE_HEADERS } from './headers';
import { writeHeadersFile } from './headers-file';
import { HEADER_POLICY, SITE_POLICY } from './policy';

const nginx = readFileSync(new URL('nginx.conf', import.meta.url), 'utf8');

describe('cacheControlOf', () => {
  test.each([
    { path: '/fonts/naskh-arabic-04bce10d.woff2', expected: IMMUTABLE },
    { path: '/_next/static/chunks/a.js', expected: IMMUTABLE },
    { path: '/', expected: REVALIDATED },
    { path: '/ar/articles/one', expected: REVALIDATED },
    { path: '/ar/fonts/', expected: REVALIDATED },
    { path: '/feed.xml', expected: REVALIDATED },
  ])('$path', ({ path, expected }) => {
    expect(cacheControlOf(path)).toBe(expected);
  });
});

describe('the header policy', () => {
  test('allows whatever the policy of a page allows', () => {
    for (const [directive, sources] of Object.entries(SITE_POLICY)) {
      expect(HEADER_POLICY[directive]).toEqual(expect.arrayContaining([...sources]));
    }
  });

  test('allows no inline script', () => {
    expect(HEADER_POLICY['script-src']).toEqual(["'self'"]);
  });
});

describe('nginx.conf', () => {
  const added = new Map(
    [...nginx.matchAll(/^ {2}add_header (\S+) "?(.*?)"? always;$/gm)].map(([, name = '', value = '']) => [name, value]),
  );

  test('adds the headers of the site, each with the same value, and no others', () => {
    expect(Object.fromEntries(added)).toEqual(SITE_HEADERS);
  });

  test('caches the same paths', () => {
    const cached = new Map(
      [...nginx.matchAll(/^ {2}(default|~\^\S+)\s+"(.+)";$/gm)].map(([, path = '', value = '']) => [path, value]),
    );
    expect(Object.fromEntries(cached)).toEqual({
      default: REVALIDATED,
      ...Object.fromEntries(IMMUTABLE_PATHS.map((path) => [`~^${path}`, IMMUTABLE])),
    });
  });

  test('adds headers nowhere but on the server, where they reach every answer', () => {
    expect(nginx.match(/^ {4,}add_header/gm)).toBeNull();
  });
});

test('_headers gives the headers to every path, and long caching to the files that are named after their content', () => {
  const file = writeHeadersFile();
  const [everywhere = '', ...rest] = file.split('\n\n');
  for (const [name, value] of Object.entries(SITE_HEADERS)) expect(everywhere).toContain(`  ${name}: ${value}\n`);
  expect(everywhere.startsWith('/*\n')).toBe(true);
  expect(rest.map((block) => block.split('\n')[0])).toEqual(IMMUTABLE_PATHS.map((path) => `${path}*`));
});
