import { expect, type Locator, type Page, test } from '@playwright/test';
import { marginOf } from '@/lib/site/margin-notes';
import { articleHref, entityHref } from '@/lib/site/urls';
import { article, library, words } from './site';

const { notes } = marginOf(article);

const margin = (page: Page): Locator => page.getByRole('complementary', { name: words.margin.title });
const noteOf = (page: Page, anchor: string): Locator => page.locator(`[id="${anchor}"]`);

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('This element is not drawn.');
  return box;
}

const isWide = (page: Page): boolean => (page.viewportSize()?.width ?? 0) >= 1024;

test('every quotation stands in the margin once, with its speaker, its words and its place in the text', async ({
  page,
}) => {
  await page.goto(`${articleHref('ar', article.id)}#margin`);
  await expect(
    margin(page)
      .getByRole('listitem')
      .filter({ has: page.locator('blockquote') }),
  ).toHaveCount(notes.length);
  const shown = article.quotes.filter((quote) => quote.speech && quote.repeats === null);
  expect(notes.flatMap((note) => note.quotes)).toHaveLength(shown.length);

  for (const { anchor, quotes } of notes) {
    const note = noteOf(page, anchor);
    await expect(note.locator('blockquote p')).toHaveText(quotes.map((quote) => quote.text));
    const [{ id, attribution, cue }] = quotes;
    const speaker = library.entities.get(attribution?.speakerId ?? '');
    if (!attribution?.speakerId || !speaker) throw new Error(`Nobody is known to have said «${quotes[0].text}».`);
    await expect(note.getByRole('link', { name: speaker.name.ar })).toHaveAttribute(
      'href',
      entityHref('ar', speaker.id),
    );
    if (cue) await expect(note).toContainText(cue.text);
    await expect(note.getByRole('link', { name: words.margin.inText })).toHaveAttribute('href', `#${id}`);
  }
});

test('a quotation over two paragraphs is one note', async ({ page }) => {
  await page.goto(articleHref('ar', article.id));
  const joined = notes.filter((note) => note.quotes.length > 1);
  expect(joined.length).toBeGreaterThan(0);
  for (const { anchor, quotes } of joined)
    await expect(noteOf(page, anchor).locator('blockquote p')).toHaveCount(quotes.length);
});

for (const locale of ['ar', 'en'] as const) {
  test(`${locale}: on a wide screen each note is level with its quotation or under the note before, at the inline end`, async ({
    page,
  }) => {
    test.skip(!isWide(page), 'The margin is a list on a small screen.');
    await page.goto(articleHref(locale, article.id));
    const text = await boxOf(page.locator('.text'));
    let floor = Number.NEGATIVE_INFINITY;
    let pushed = 0;
    for (const { anchor, quotes } of notes) {
      const note = await boxOf(noteOf(page, anchor));
      const quote = await boxOf(page.locator(`[id="${quotes[0].id}"]`));
      if (locale === 'ar') expect(note.x + note.width).toBeLessThan(text.x);
      else expect(note.x).toBeGreaterThan(text.x + text.width);
      expect(note.y).toBeGreaterThan(floor);
      // A note that stands lower than its words has been pushed there by the one before.
      if (note.y - quote.y > 2) {
        expect(note.y - floor).toBeLessThan(40);
        pushed += 1;
      } else expect(Math.abs(note.y - quote.y)).toBeLessThanOrEqual(2);
      floor = note.y + note.height;
    }
    expect(pushed).toBeLessThan(notes.length);
    const footer = await boxOf(page.getByRole('contentinfo'));
    expect(footer.y).toBeGreaterThan(floor);
  });
}

test('on a small screen a bar leads to the margin, a note to its words, and they lead back', async ({ page }) => {
  test.skip(isWide(page), 'A wide screen shows the margin beside the text.');
  const [, second] = notes;
  if (!second) throw new Error('The article has fewer than two notes.');
  await page.goto(articleHref('ar', article.id));
  const scrolled = () => page.evaluate(() => scrollY);

  await expect(noteOf(page, second.anchor)).not.toBeInViewport();
  await page.getByRole('link', { name: new RegExp(`^${words.margin.title}`) }).click();
  await expect(margin(page)).toBeInViewport();
  await expect(noteOf(page, notes[0]?.anchor ?? '')).toBeInViewport();
  expect(await scrolled()).toBe(0);

  await noteOf(page, second.anchor).getByRole('link', { name: words.margin.inText }).click();
  const quote = page.locator(`[id="${second.quotes[0].id}"]`);
  await expect(quote).toBeInViewport();
  await expect(noteOf(page, second.anchor)).not.toBeInViewport();
  const place = await scrolled();
  expect(place).toBeGreaterThan(0);

  await page.locator(`.text a[href="#${second.anchor}"]`).first().click();
  await expect(noteOf(page, second.anchor)).toBeInViewport();

  await page.getByRole('link', { name: words.margin.close }).click();
  await expect(noteOf(page, second.anchor)).not.toBeInViewport();
  await expect(quote).toBeInViewport();
});

test('the words that the standfirst repeats lead to the same note', async ({ page }) => {
  const repeats = article.quotes.filter((quote) => quote.repeats !== null);
  expect(repeats.length).toBeGreaterThan(0);
  await page.goto(articleHref('ar', article.id));
  for (const { id, repeats: kept } of repeats) {
    await expect(page.locator(`[id="${id}"] + a[href="#note-${kept}"]`)).toHaveCount(1);
    await expect(page.locator(`[id="note-${id}"]`)).toHaveCount(0);
  }
});
