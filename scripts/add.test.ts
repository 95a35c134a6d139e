import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const TEXT = `المجلس يناقش انقطاع الماء

قالت سلمى الوردياني إن "الماء حق لكل بيت في المدينة".

وقال الوزير حمدان الصفصافي إن "الكلفة كبيرة.
`;

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

/** A content folder of one entity, and the text in a file beside it. */
function makeContent(): { content: string; file: string; articles: () => string[] } {
  const root = mkdtempSync(join(tmpdir(), 'add-'));
  made.push(root);
  const content = join(root, 'content');
  mkdirSync(join(content, 'entities'), { recursive: true });
  writeFileSync(
    join(content, 'entities/salma.md'),
    '---\ntype: person\nname: { ar: سلمى الوردياني, en: Salma }\ndescription: { ar: وصف., en: About. }\n---\n',
  );
  writeFileSync(join(root, 'text.txt'), TEXT);
  const articles = (): string[] => {
    const folder = join(content, 'articles');
    return existsSync(folder) ? readdirSync(folder) : [];
  };
  return { content, file: join(root, 'text.txt'), articles };
}

/** Runs the command as the package does. */
const add = (
  content: string,
  args: readonly string[],
  input: string | Buffer = '',
): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/add.ts', ...args, '--content', content]);
    const kept = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => (kept.out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (kept.err += chunk.toString()));
    child.on('close', (code) => resolve({ code, ...kept }));
    child.stdin.end(input);
  });

describe.concurrent('npm run add', { timeout: 60_000 }, () => {
  test('makes an article and a list for the editor; a second time it leaves what is there', async () => {
    const { content, file, articles } = makeContent();
    const target = join(content, 'articles/water.md');
    const first = await add(content, [file, '--id', 'water']);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(articles()).toEqual(['water.md']);
    expect(readFileSync(target, 'utf8')).toContain('title: المجلس يناقش انقطاع الماء\n');
    for (const part of [
      `Wrote ${target}`,
      'published:',
      'source:',
      'Speakers to name:',
      'hmdan-alsfsafi',
      'out of balance:',
    ])
      expect(first.out).toContain(part);

    writeFileSync(target, 'by hand');
    const second = await add(content, [file, '--id', 'water']);
    expect(second).toMatchObject({ code: 1, out: '' });
    expect(second.err).toContain('water.md exists and was left as it is. Give another id with --id.');
    expect(readFileSync(target, 'utf8')).toBe('by hand');
    expect(articles()).toEqual(['water.md']);
  });

  test('reads standard input, and makes the id of the headline', async () => {
    const { content, articles } = makeContent();
    expect(await add(content, ['-'], TEXT)).toMatchObject({ code: 0, err: '' });
    expect(articles()).toEqual(['almjls-inaqsh-anqtaa-alma.md']);
  });

  test.each([
    ['a text that is not UTF-8', ['-'], Buffer.from([0xc7, 0xe1, 0xe3, 0xc7, 0xc1]), /utf-8/i],
    ['a text without words', ['-'], ' \n\n…', /holds no words/],
    ['an id that is none', ['-', '--id', '../water'], '', /--id \.\.\/water: expected small Latin letters/],
  ])('writes nothing for %s', async (_, args, input, message) => {
    const { content, articles } = makeContent();
    const { code, out, err } = await add(content, args, input);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect(articles()).toEqual([]);
  });
});
