import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

/** Runs the command, as the package does, on articles by their names. */
const check = (articles: Record<string, string>): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((resolve) => {
    const content = mkdtempSync(join(tmpdir(), 'check-'));
    made.push(content);
    mkdirSync(join(content, 'articles'));
    for (const [name, text] of Object.entries(articles)) writeFileSync(join(content, 'articles', name), text);
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/check-content.ts'], {
      env: { ...process.env, CONTENT_DIR: content },
    });
    const kept = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => (kept.out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (kept.err += chunk.toString()));
    child.on('close', (code) => resolve({ code, ...kept }));
  });

const article = (...more: string[]): string =>
  ['---', 'title: عنوان', 'source: { name: بريد }', 'published: 2026-11-20', ...more, '---', '', 'نص.', ''].join('\n');

describe.concurrent('npm run check:content', { timeout: 60_000 }, () => {
  test('counts sound content', async () => {
    const { code, out, err } = await check({ 'water.md': article(), 'bread.md': article() });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe('2 article(s) and 0 entities read, no faults\n');
  });

  test('tells every fault with its place, what was expected and a hint, and fails', async () => {
    const { code, out, err } = await check({
      'water.md': article('updated: أمس', 'links: []'),
      'bread.md': article('links: [{ text: النهر, entity: none }]'),
    });
    expect(code).toBe(1);
    expect(out).toBe('1 article(s) and 0 entities read, 2 fault(s)\n');
    expect(err).toMatch(
      /articles\/water\.md:5:10 {2}updated: expected a day such as 2026-11-23, found "أمس"\n {4}Correct/,
    );
    expect(err).toMatch(
      /articles\/bread\.md:5:17 {2}links\[0\]\.text: expected words of the article, .*\n {4}Copy the words/,
    );
  });
});
