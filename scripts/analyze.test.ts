import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const TEXT = 'المجلس يناقش انقطاع الماء\n\nقالت سلمى الوردياني إن "الماء حق لكل بيت في المدينة".\n';
const OTHER = 'فريق الساحل يفوز\n\nقال المدرب: "لعبنا من أجل الفوز وحده".\n';

let root = '';
const inRoot = (file: string): string => join(root, file);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'analyze-'));
  mkdirSync(inRoot('content'));
  writeFileSync(inRoot('water.txt'), TEXT);
  writeFileSync(inRoot('match.of.day.txt'), OTHER);
  writeFileSync(inRoot('catalog.json'), JSON.stringify([{ id: 'salma', type: 'person', name: 'سلمى الوردياني' }]));
  writeFileSync(
    inRoot('bad.json'),
    JSON.stringify([
      { id: 'a', type: 'person', name: 'ن' },
      { id: 'salma', type: 'country', name: 'س' },
    ]),
  );
});

afterAll(() => rmSync(root, { recursive: true }));

/** Runs the command as the package does, with an empty content folder unless a catalogue is given. */
const analyze = (args: readonly string[], input = ''): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/analyze.ts', ...args], {
      env: { ...process.env, CONTENT_DIR: inRoot('content') },
    });
    const kept = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => (kept.out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (kept.err += chunk.toString()));
    child.on('close', (code) => resolve({ code, ...kept }));
    child.stdin.end(input);
  });

describe.concurrent('npm run analyze', { timeout: 60_000 }, () => {
  test('prints what it reads on standard input, with the catalogue that is given', async () => {
    const { code, out, err } = await analyze(['-', '--catalog', inRoot('catalog.json')], TEXT);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      structure: { headline: { text: 'المجلس يناقش انقطاع الماء' } },
      quotes: [{ text: 'الماء حق لكل بيت في المدينة', speakerId: 'salma' }],
      entities: [{ id: 'salma', mentions: [{ text: 'سلمى الوردياني' }] }],
    });
  });

  test('writes one file for each of many, named after it, and prints nothing', async () => {
    const folder = inRoot('readings/today');
    const result = await analyze([inRoot('water.txt'), inRoot('match.of.day.txt'), '--out', folder]);
    expect(result).toEqual({ code: 0, out: '', err: '' });
    expect(readdirSync(folder).sort()).toEqual(['match.of.day.json', 'water.json']);
    const water: unknown = JSON.parse(readFileSync(join(folder, 'water.json'), 'utf8'));
    expect(water).toMatchObject({ quotes: [{ speaker: 'سلمى الوردياني', speakerId: null }], entities: [] });
  });

  test('tells what is wrong with a catalogue, and where, and writes nothing', async () => {
    const folder = inRoot('never');
    const { code, out, err } = await analyze([inRoot('water.txt'), '--catalog', inRoot('bad.json'), '--out', folder]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('bad.json: entry 1.type:');
    expect(err).toContain('expected a list [{id, type, name, aliases}]');
    expect(readdirSync(root)).not.toContain('never');
  });

  test('writes nothing when one of many files is not there', async () => {
    const folder = inRoot('half');
    const { code, out, err } = await analyze([inRoot('water.txt'), inRoot('nowhere.txt'), '--out', folder]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('nowhere.txt');
    expect(err).not.toMatch(/\n\s+at /);
    expect(readdirSync(folder)).toEqual([]);
  });
});
