import { expect, test } from '@playwright/test';
import { articleHref } from '@/lib/site/urls';
import { article, PAGES } from './site';

/** What a reader of a whole article page may be asked to load, fonts and all. */
const PAGE_BUDGET = 50_000;

test('no page has any script, inline style or handler', async ({ request }) => {
  for (const path of PAGES) {
    const html = await (await request.get(path)).text();
    expect.soft(html, path).not.toMatch(/<script|__next_f|\sstyle="|\son[a-z]+="|modulepreload/);
  }
});

test('every page carries a policy that allows its own styles only', async ({ request }) => {
  for (const path of PAGES) {
    const response = await request.get(path);
    expect
      .soft(await response.text(), path)
      .toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none';[^"]*style-src 'sha256-/);
    const header = response.headers()['content-security-policy'] ?? '';
    expect.soft(header, path).toContain("script-src 'self'");
    expect.soft(header, path).toContain("frame-ancestors 'none'");
    expect.soft(header, path).not.toContain("'unsafe-eval'");
    expect.soft(response.headers()['x-content-type-options'], path).toBe('nosniff');
  }
});

test('an article with its fonts stays within the budget, asks nobody else, and breaks no policy', async ({
  page,
  baseURL,
}) => {
  const sizes = new Map<string, number>();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  const finished: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    finished.push(request.sizes().then(({ responseBodySize }) => void sizes.set(request.url(), responseBodySize)));
  });
  await page.goto(articleHref('ar', article.id), { waitUntil: 'networkidle' });
  await Promise.all(finished);

  const addresses = [...sizes.keys()];
  expect(addresses.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
  expect(addresses.filter((url) => url.endsWith('.woff2')).length).toBeGreaterThanOrEqual(2);
  expect(addresses.filter((url) => /\.(js|css)$/.test(url))).toEqual([]);
  expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(PAGE_BUDGET);
  expect(complaints).toEqual([]);
});

test('pages are sent compressed, fonts are kept for ever', async ({ request }) => {
  const response = await request.get(articleHref('ar', article.id), { headers: { 'accept-encoding': 'br' } });
  expect(response.headers()['content-encoding']).toBe('br');
  const font = /href="(\/fonts\/[^"]+\.woff2)"/.exec(await response.text())?.[1] ?? '';
  expect((await request.get(font)).headers()['cache-control']).toContain('immutable');
});
