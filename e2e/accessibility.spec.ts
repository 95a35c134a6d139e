import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { articleHref } from '@/lib/site/urls';
import { article, PAGES, words } from './site';

declare const axe: { run: (options: RunOptions) => Promise<AxeResults> };

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against WCAG 2.2 AA and its own good practices, as lines. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(() =>
    axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}

test.describe('axe finds nothing', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'axe itself is a script.');

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`on any page, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme });
      for (const path of [...PAGES, '/ar/404', '/en/404']) {
        await page.goto(path);
        expect.soft(await violations(page), path).toEqual([]);
      }
    });
  }

  test('with the margin opened', async ({ page }) => {
    await page.goto(`${articleHref('ar', article.id)}#margin`);
    expect(await violations(page)).toEqual([]);
  });
});

test('headings go down one level at a time, under one first heading', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName[1])));
    expect.soft(levels[0], path).toBe(1);
    expect
      .soft(
        levels.filter((level) => level === 1),
        path,
      )
      .toHaveLength(1);
    expect
      .soft(
        levels.every((level, i) => level <= (levels[i - 1] ?? 0) + 1),
        `${path}: ${levels.join(' ')}`,
      )
      .toBe(true);
  }
});

test('the keyboard reaches the text by the skip link, then every link in the order of the page', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'Keyboards are tried on the desk.');
  await page.goto(articleHref('ar', article.id));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: words.site.skip })).toBeFocused();
  await expect(page.getByRole('link', { name: words.site.skip })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);

  const links = await page.getByRole('main').getByRole('link').count();
  expect(links).toBeGreaterThan(20);
  const seen = new Set<string>();
  for (let i = 0; i < links + 4; i++) {
    seen.add(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? ''));
    await page.keyboard.press('Tab');
  }
  expect([...seen].some((href) => href.startsWith('#note-'))).toBe(true);
  expect([...seen].some((href) => href.startsWith('/ar/entities/'))).toBe(true);
});

test('landmarks are there once each', async ({ page }) => {
  await page.goto(articleHref('ar', article.id));
  for (const landmark of ['banner', 'main', 'contentinfo'] as const)
    await expect(page.getByRole(landmark)).toHaveCount(1);
  await expect(page.getByRole('navigation', { name: words.site.sections })).toBeVisible();
  await expect(page.getByRole('complementary', { name: words.margin.title })).toHaveCount(1);
});
