/*
 * Whole texts with all that the engine reads in them, in the form that `npm run analyze` prints.
 *
 * To add one: write golden/NAME.txt (our own words; invented people and bodies) and golden/NAME.catalogue.json, then
 *
 *     UPDATE_GOLDEN=1 npx vitest run lib/ingest/golden
 *
 * and read golden/NAME.golden.json word for word before you keep it. After a change of the engine run the same, and read
 * the difference: a line that got worse is a fault of the change, not of the golden file.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analysisOf } from './analysis';
import { buildCatalogue, type CatalogueEntry } from './catalogue';
import { findStructure } from './find-structure';
import { readText } from './pipeline';

const FOLDER = join(import.meta.dirname, 'golden');
const isUpdating = process.env.UPDATE_GOLDEN === '1';
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length));

const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

describe.each(names)('%s', (name) => {
  const text = read(`${name}.txt`);
  const entries: CatalogueEntry[] = JSON.parse(read(`${name}.catalogue.json`));
  const analysis = analysisOf(readText(findStructure(text), buildCatalogue(entries)));
  const golden = `${name}.golden.json`;

  test('is read as it was when somebody last looked', () => {
    if (isUpdating) writeFileSync(join(FOLDER, golden), `${JSON.stringify(analysis, null, 1)}\n`);
    expect(existsSync(join(FOLDER, golden)), `${golden} is missing; the recipe is on top of this test`).toBe(true);
    expect(analysis).toEqual(JSON.parse(read(golden)));
  });

  test('has every part where it says', () => {
    const { structure, quotes, entities, doubts } = analysis;
    const { headline, standfirst, dateline, headings } = structure;
    const parts = [headline, standfirst, dateline, ...headings, ...quotes, ...quotes.map(({ cue }) => cue), ...doubts];
    for (const part of [...parts, ...entities.flatMap(({ mentions }) => mentions)])
      if (part) expect(text.slice(part.start, part.end)).toBe(part.text);
  });
});

test('there are texts', () => {
  expect(names.length).toBeGreaterThanOrEqual(3);
});
