import { type APIRequestContext, expect, test } from '@playwright/test';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { PAGES } from './site';

type Node = DefaultTreeAdapterTypes.Node;

/** What a page holds that others may lead to, and what it leads to. */
interface Page {
  status: number;
  ids: Set<string>;
  links: string[];
}

async function load(request: APIRequestContext, path: string): Promise<Page> {
  const response = await request.get(path);
  const page: Page = { status: response.status(), ids: new Set(), links: [] };
  collect(parse(await response.text()), page);
  return page;
}

function collect(node: Node, page: Page): void {
  if ('attrs' in node) {
    for (const { name, value } of node.attrs) {
      if (name === 'id') page.ids.add(value);
      if (name === 'href' && node.tagName === 'a') page.links.push(value);
    }
  }
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, page);
}

test('every page answers, and every link within the site leads to a page and a place that exist', async ({
  request,
}) => {
  const pages = new Map<string, Page>();
  for (const path of PAGES) pages.set(path, await load(request, path));
  for (const [path, page] of pages) expect.soft(page.status, path).toBe(200);

  const dead: string[] = [];
  let followed = 0;
  for (const [path, page] of pages) {
    for (const link of page.links) {
      const url = new URL(link, `http://site${path}`);
      if (url.host !== 'site') continue;
      followed += 1;
      const target = pages.get(url.pathname);
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (!target || (anchor && !target.ids.has(anchor))) dead.push(`${path} → ${link}`);
    }
  }
  expect(dead).toEqual([]);
  expect(followed).toBeGreaterThan(PAGES.length);
});

test('no page is out of reach of the home page', async ({ request }) => {
  const reached = new Set<string>();
  const queue = ['/ar'];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    for (const link of (await load(request, path)).links) {
      const url = new URL(link, `http://site${path}`);
      if (url.host === 'site') queue.push(url.pathname);
    }
  }
  expect([...reached].sort()).toEqual([...PAGES].sort());
});

test.describe('an address that was never given out', () => {
  for (const [path, lang] of [
    ['/ar/articles/no-such-article', 'ar'],
    ['/en/entities/no-such-entity', 'en'],
    ['/nowhere', 'ar'],
  ] as const) {
    test(`${path} says so in its language, and leads on`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await page.getByRole('main').getByRole('link').first().click();
      await expect(page).toHaveURL(new RegExp(`/${lang}$`));
    });
  }
});

test('the root shows the Arabic home page, whose address is /ar', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/ar$/);
});
