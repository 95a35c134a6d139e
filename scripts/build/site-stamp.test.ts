import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clearStamp, hashInputs, isSiteCurrent, writeStamp } from './site-stamp';

let root = '';

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stamp-'));
  write('app/page.tsx', 'page');
  write('content/articles/one.md', 'text');
  write('package-lock.json', '{}');
  write('out/index.html', 'built');
  write('out/ar/articles/one.html', 'built');
});

afterEach(() => rmSync(root, { recursive: true }));

describe('hashInputs', () => {
  test.each([
    { name: 'a changed route', file: 'app/page.tsx' },
    { name: 'a changed article', file: 'content/articles/one.md' },
    { name: 'a new article', file: 'content/articles/two.md' },
    { name: 'a new picture', file: 'public/icon.svg' },
    { name: 'another package', file: 'package-lock.json' },
    { name: 'another header', file: 'deploy/headers.ts' },
    { name: 'another setting of Next.js', file: 'next.config.js' },
  ])('tells $name', ({ file }) => {
    const before = hashInputs(root, {});
    write(file, 'other');
    expect(hashInputs(root, {})).not.toBe(before);
  });

  test('tells a file that is gone, and one that changed its name', () => {
    const before = hashInputs(root, {});
    cpSync(join(root, 'app/page.tsx'), join(root, 'app/home.tsx'));
    rmSync(join(root, 'app/page.tsx'));
    expect(hashInputs(root, {})).not.toBe(before);
    rmSync(join(root, 'app/home.tsx'));
    expect(hashInputs(root, {})).not.toBe(before);
  });

  test('tells a changed article of another content folder', () => {
    const environment = { CONTENT_DIR: join(root, 'elsewhere') };
    write('elsewhere/articles/one.md', 'text');
    const before = hashInputs(root, environment);
    write('elsewhere/articles/one.md', 'other');
    expect(hashInputs(root, environment)).not.toBe(before);
  });

  test('tells another SITE_URL', () => {
    expect(hashInputs(root, { SITE_URL: 'https://a.example' })).not.toBe(hashInputs(root, {}));
  });

  test.each([
    { name: 'a test', file: 'app/page.test.tsx' },
    { name: 'a golden text', file: 'lib/ingest/golden/one.txt' },
    { name: 'a built font', file: 'public/fonts/naskh-1.woff2' },
    { name: 'the rules of the built fonts', file: 'styles/fonts.generated.css' },
    { name: 'a document', file: 'docs/decisions/001-documents-first.md' },
    { name: 'the built site', file: 'out/index.html' },
  ])('is the same for $name', ({ file }) => {
    const before = hashInputs(root, {});
    write(file, 'other');
    expect(hashInputs(root, { HOME: '/elsewhere' })).toBe(before);
  });
});

describe('isSiteCurrent', () => {
  test('is true for the inputs and the site of the stamp', () => {
    writeStamp(root, 'a');
    expect(isSiteCurrent(root, 'a')).toBe(true);
  });

  test.each([
    { name: 'without a stamp', spoil: () => {} },
    { name: 'for other inputs', spoil: () => writeStamp(root, 'b') },
    {
      name: 'after a build that began and did not end',
      spoil: () => {
        writeStamp(root, 'a');
        clearStamp(root);
      },
    },
    {
      name: 'for a site that lacks a page',
      spoil: () => {
        writeStamp(root, 'a');
        rmSync(join(root, 'out/ar/articles/one.html'));
      },
    },
    {
      name: 'for a site that something else wrote to',
      spoil: () => {
        writeStamp(root, 'a');
        appendFileSync(join(root, 'out/index.html'), '<script>');
      },
    },
    {
      name: 'without a site',
      spoil: () => {
        writeStamp(root, 'a');
        rmSync(join(root, 'out'), { recursive: true });
      },
    },
    { name: 'with a stamp that was cut short', spoil: () => write('.build/site.json', '{"inputs":"a"') },
    { name: 'with a stamp of another shape', spoil: () => write('.build/site.json', '{"inputs":"a"}') },
  ])('is false $name', ({ spoil }) => {
    spoil();
    expect(isSiteCurrent(root, 'a')).toBe(false);
  });
});
