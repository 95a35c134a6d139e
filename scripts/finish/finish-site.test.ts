import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from '../list-files';
import { finishSite } from './finish-site';
import { exportedPage } from './page-fixture';

const MANIFEST =
  'globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\n' +
  'globalThis.__RSC_MANIFEST["/page"] = {"clientModules":{"[project]/components/Box.client.tsx":{"id":2}}};';

const EXPORTED = {
  '.next/server/app/page_client-reference-manifest.js': MANIFEST,
  'out/404.html': exportedPage({ body: '<h1 style="margin:0">404</h1>' }),
  'out/_not-found.html': exportedPage({}),
  'out/_not-found.txt': 'flight',
  'out/_not-found/__next._full.txt': 'flight',
  'out/ar.html': exportedPage({ body: '<main>الرئيسة</main>' }),
  'out/ar.txt': 'flight',
  'out/ar/__next._tree.txt': 'flight',
  'out/ar/404.html': exportedPage({ body: '<main>لا صفحة هنا</main>' }),
  'out/ar/404.txt': 'flight',
  'out/ar/404/__next._tree.txt': 'flight',
  'out/robots.txt': 'User-agent: *',
  'out/fonts/naskh-1.woff2': 'font',
  'out/_next/static/chunks/1.js': 'script',
  'out/_next/static/chunks/1.css': 'p{margin:0}',
  'out/_next/static/hashiya/_buildManifest.js': 'script',
};

let root = '';

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

const read = (file: string): Buffer => readFileSync(join(root, file));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'finish-'));
  for (const [file, text] of Object.entries(EXPORTED)) write(file, text);
});

afterEach(() => rmSync(root, { recursive: true }));

describe('a site of reading pages', () => {
  test('is its pages and files, each text with its compressed copies, and nothing of the framework', () => {
    const done = finishSite(root);
    const texts = ['404.html', 'ar.html', 'ar/404.html', 'index.html', 'robots.txt'];
    expect(listFiles(join(root, 'out'))).toEqual(
      [...texts.flatMap((file) => [file, `${file}.br`, `${file}.gz`]), '_headers', 'fonts/naskh-1.woff2'].sort(),
    );
    expect(done).toMatchObject({ pages: 2, orphans: 3 });
    expect(done.bytesAfter).toBeLessThan(done.bytesBefore);
  });

  test('has the Arabic home at its root, and the Arabic page for wrong addresses', () => {
    finishSite(root);
    expect(read('out/index.html').equals(read('out/ar.html'))).toBe(true);
    expect(read('out/404.html').toString()).toContain('لا صفحة هنا');
  });

  test('has compressed copies that say the same', () => {
    finishSite(root);
    expect(brotliDecompressSync(read('out/ar.html.br')).equals(read('out/ar.html'))).toBe(true);
    expect(gunzipSync(read('out/ar.html.gz')).equals(read('out/ar.html'))).toBe(true);
  });
});

test('an app page keeps what it refers to', () => {
  write('out/ar/search.html', exportedPage({ html: ' data-app-page=""', flight: ['3:I[2,[],"Box"]'] }));
  write('out/ar/search.txt', 'flight');
  finishSite(root);
  expect(existsSync(join(root, 'out/_next/static/chunks/1.js.br'))).toBe(true);
  expect(existsSync(join(root, 'out/_next/static/hashiya/_buildManifest.js'))).toBe(false);
  expect(existsSync(join(root, 'out/ar/search.txt'))).toBe(true);
});

test('every page that is not fit is named, with its fault', () => {
  write('out/ar/one.html', exportedPage({ flight: ['3:I[2,[],"Box"]'] }));
  write('out/ar/two.html', exportedPage({ body: '<p style="color:red">نص</p>' }));
  expect(() => finishSite(root)).toThrow(
    /out\/ar\/one\.html holds the client component "Box" of components\/Box\.client\.tsx.*\n.*out\/ar\/two\.html has the attribute style/,
  );
});

test('a site without its own page for wrong addresses is refused', () => {
  rmSync(join(root, 'out/ar/404.html'));
  expect(() => finishSite(root)).toThrow('app/[locale]/404/page.tsx');
});
