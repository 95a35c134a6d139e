import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const TEXT = `المجلس يناقش انقطاع الماء

قالت سلمى الوردياني إن "الماء حق لكل بيت في المدينة".

وقال الوزير حمدان الصفصافي إن "الكلفة كبيرة.
`;

let root = '';
const inRoot = (file: string): string => join(root, file);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'add-'));
  mkdirSync(inRoot('content/entities'), { recursive: true });
  writeFileSync(
    inRoot('content/entities/salma.md'),
    '---\ntype: person\nname: { ar: سلمى الوردياني, en: Salma }\ndescription: { ar: وصف., en: About. }\n---\n',
  );
  writeFileSync(inRoot('text.txt'), TEXT);
});

afterEach(() => rmSync(root, { recursive: true }));

/** Runs the command as the package does, with an input where one is given. */
const add = (
  args: readonly string[],
  input: string | Buffer = '',
): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [
      '--import',
      'tsx',
      'scripts/add.ts',
      ...args,
      '--content',
      inRoot('content'),
    ]);
    const kept = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => (kept.out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (kept.err += chunk.toString()));
    child.on('close', (code) => resolve({ code, ...kept }));
    child.stdin.end(input);
  });

const articles = (): string[] =>
  existsSync(inRoot('content/articles')) ? readdirSync(inRoot('content/articles')) : [];

describe('a text that can be written', { timeout: 30_000 }, () => {
  test('becomes an article and a list for the editor; a second time it is left as it is', async () => {
    const first = await add([inRoot('text.txt'), '--id', 'water']);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(articles()).toEqual(['water.md']);
    const target = inRoot('content/articles/water.md');
    expect(readFileSync(target, 'utf8')).toContain('title: المجلس يناقش انقطاع الماء');
    for (const line of [
      'published:',
      'source:',
      'Speakers to name',
      'Names that may be new',
      'out of balance',
      'hmdan-alsfsafi',
    ])
      expect(first.out).toContain(line);
    expect(first.out).toContain(target);

    writeFileSync(target, 'by hand');
    const second = await add([inRoot('text.txt'), '--id', 'water']);
    expect(second).toMatchObject({ code: 1, out: '' });
    expect(second.err).toContain('water.md exists and was left as it is. Give another id with --id.');
    expect(readFileSync(target, 'utf8')).toBe('by hand');
    expect(articles()).toEqual(['water.md']);
  });

  test('may come from standard input, and gets an id of its headline', async () => {
    expect(await add(['-'], TEXT)).toMatchObject({ code: 0, err: '' });
    expect(articles()).toEqual(['almjls-inaqsh-anqtaa-alma.md']);
  });
});

describe('nothing is written', { timeout: 30_000 }, () => {
  test.each([
    ['for a text that is not UTF-8', ['-'], Buffer.from([0xc7, 0xe1, 0xe3, 0xc7, 0xc1]), /UTF-8|utf-8/],
    ['for a text without words', ['-'], ' \n\n…', /holds no words/],
    ['for an id that is none', ['-', '--id', '../water'], TEXT, /--id \.\.\/water: expected small Latin letters/],
    ['without a file', [], TEXT, /usage: npm run add/],
  ])('%s', async (_, args, input, message) => {
    const { code, out, err } = await add(args, input);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect(articles()).toEqual([]);
  });
});
