import { expect, test } from '@playwright/test';
import { marginOf } from '@/lib/site/margin-notes';
import { articleHref, entitiesHref, entityHref, homeHref } from '@/lib/site/urls';
import { article, library, words } from './site';

const speakerId = marginOf(article).notes[0]?.quotes[0].attribution?.speakerId ?? '';

test('an entity says what it said, with every number true to the content', async ({ page }) => {
  for (const entity of library.entities.values()) {
    const allNotes = library.articles.flatMap((each) => marginOf(each).notes);
    const said = allNotes.filter((note) => note.quotes[0].attribution?.speakerId === entity.id).length;
    const named = library.articles
      .flatMap((each) => each.mentions)
      .filter((mention) => mention.entityId === entity.id).length;

    await page.goto(entityHref('ar', entity.id));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(entity.name.ar);
    await expect(page.locator('#said > ul > li')).toHaveCount(said);
    await expect(page.locator('#contexts mark')).toHaveCount(named);
    for (const link of await page.locator('nav a[href="#said"], nav a[href="#about"], nav a[href="#contexts"]').all()) {
      const count = Number(/\d+/.exec(await link.innerText())?.[0]);
      const id = await link.getAttribute('href');
      // Sayings are counted one by one; contexts by the names marked in them, for a sentence may name its subject twice.
      const target = page.locator(id === '#contexts' ? '#contexts mark' : `${id} > ul > li`);
      await expect(target).toHaveCount(count);
    }
  }
});

test('a name in its context leads to the exact place in the article', async ({ page }) => {
  await page.goto(entityHref('ar', speakerId));
  const marks = page.locator('#contexts a[href*="#m-"]');
  const count = await marks.count();
  expect(count).toBeGreaterThan(0);
  for (let i = 0; i < count; i++) {
    await page.goto(entityHref('ar', speakerId));
    const surface = await marks.nth(i).innerText();
    await marks.nth(i).click();
    const target = page.locator(':target');
    await expect(target).toHaveText(surface);
    await expect(target).toBeInViewport();
  }
});

test('a saying leads to its words in the article, and the note there back to the speaker', async ({ page }) => {
  await page.goto(entityHref('ar', speakerId));
  const saying = page.locator('#said > ul > li').first();
  const said = await saying.locator('blockquote p').first().innerText();
  await saying.getByRole('link').last().click();
  await expect(page.locator(':target')).toContainText(said.slice(0, 20));
});

test('the index has every entity once, in Arabic order without ال', async ({ page }) => {
  await page.goto(entitiesHref('ar'));
  const names = await page.getByRole('main').locator('li > a[href^="/ar/entities/"]').allInnerTexts();
  expect(names).toHaveLength(library.entities.size);
  const keys = names.map((name) => name.replace(/^ال/, '').replace(/[أإآ]/g, 'ا'));
  expect(keys).toEqual([...keys].sort((a, b) => a.localeCompare(b, 'ar')));
});

test('the home page lists the articles, the newest first, and leads to them', async ({ page }) => {
  await page.goto(homeHref('ar'));
  const titles = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(titles).toHaveText(library.articles.map((each) => each.title));
  await titles.first().getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${articleHref('ar', library.articles[0]?.id ?? '')}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(library.articles[0]?.title ?? '');
});

test('the other language is one link away, around the same Arabic text', async ({ page }) => {
  await page.goto(articleHref('ar', article.id));
  await page.getByRole('link', { name: words.site.otherLanguage }).click();
  await expect(page).toHaveURL(new RegExp(`${articleHref('en', article.id)}$`));
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(article.title);
  expect(await title.evaluate((heading) => getComputedStyle(heading).direction)).toBe('rtl');
});
