import { expect, type Page, test } from '@playwright/test';
import { articleHref, entityHref, homeHref } from '@/lib/site/urls';
import { article, PAGES } from './site';

const NARROWEST = { width: 320, height: 640 };

/** How far the page's content reaches beyond the screen, to either side. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const root = document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });

test('nothing is wider than a screen of 320 pixels, on any page', async ({ page }) => {
  await page.setViewportSize(NARROWEST);
  for (const path of PAGES) {
    await page.goto(path);
    expect.soft(await overflow(page), path).toBeLessThanOrEqual(0);
  }
});

test('nothing is wider than the screen at a zoom of 200 %', async ({ page, isMobile }) => {
  test.skip(isMobile, 'A phone of half the width is narrower than any that is asked for.');
  for (const path of [
    articleHref('ar', article.id),
    articleHref('en', article.id),
    entityHref('ar', 'israel'),
    homeHref('ar'),
  ]) {
    await page.goto(path);
    const size = page.viewportSize() ?? NARROWEST;
    // Zooming to 200 % halves the width that the page has.
    await page.setViewportSize({ width: Math.round(size.width / 2), height: size.height });
    expect.soft(await overflow(page), path).toBeLessThanOrEqual(0);
    await page.setViewportSize(size);
  }
});

test('Arabic text starts at the right, in both languages of the interface', async ({ page }) => {
  for (const locale of ['ar', 'en'] as const) {
    await page.goto(articleHref(locale, article.id));
    const places = await page.locator('.text > p').evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const lines = [...range.getClientRects()];
        const last = lines.reduce((lowest, line) => (line.top > lowest.top ? line : lowest));
        const box = paragraph.getBoundingClientRect();
        return { start: box.right - Math.max(...lines.map((line) => line.right)), lastLineEnd: last.left - box.left };
      }),
    );
    for (const { start } of places) expect(Math.abs(start)).toBeLessThan(3);
    // A ragged line ends at the left, so some last line leaves room there.
    expect(places.some(({ lastLineEnd }) => lastLineEnd > 40)).toBe(true);
  }
});

test('the fonts of the house are used, and nothing moves while the page loads', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'What moved is asked by script.');
  await page.goto(articleHref('ar', article.id), { waitUntil: 'networkidle' });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += 'value' in entry && typeof entry.value === 'number' ? entry.value : 0;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
  expect(shift).toBe(0);
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family),
  );
  expect(new Set(loaded).size).toBeGreaterThanOrEqual(2);
});
