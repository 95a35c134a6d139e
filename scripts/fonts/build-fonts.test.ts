import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFonts } from './build-fonts';

let root = '';
const at = (file: string): string => join(root, file);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'fonts-'));
});

afterAll(() => rmSync(root, { recursive: true }));

test('the first run writes fonts, their rules and the list of what to preload', async () => {
  expect(await buildFonts(root)).toBe(true);
  const css = readFileSync(at('styles/fonts.generated.css'), 'utf8');
  const { preload } = JSON.parse(readFileSync(at('styles/fonts.generated.json'), 'utf8'));
  for (const path of [...preload.ar, ...preload.en]) {
    expect(existsSync(at(`public${path}`))).toBe(true);
    expect(css).toContain(`url('${path}')`);
  }
  expect(readdirSync(at('public/fonts')).filter((file) => file.endsWith('OFL.txt'))).toHaveLength(2);
});

test('a second run writes nothing', async () => {
  expect(await buildFonts(root)).toBe(false);
});

test.each([
  {
    name: 'a font is gone',
    spoil: () => rmSync(at(`public/fonts/${readdirSync(at('public/fonts')).find((file) => file.endsWith('.woff2'))}`)),
  },
  { name: 'the rules are gone', spoil: () => rmSync(at('styles/fonts.generated.css')) },
  { name: 'the list was cut short', spoil: () => writeFileSync(at('styles/fonts.generated.json'), '{"inputs":') },
])('a run mends it where $name', async ({ spoil }) => {
  spoil();
  expect(await buildFonts(root)).toBe(true);
  expect(await buildFonts(root)).toBe(false);
});

test('a font of an earlier build does not stay', async () => {
  writeFileSync(at('public/fonts/naskh-arabic-00000000.woff2'), 'old');
  rmSync(at('styles/fonts.generated.css'));
  await buildFonts(root);
  expect(existsSync(at('public/fonts/naskh-arabic-00000000.woff2'))).toBe(false);
});
