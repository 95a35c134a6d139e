import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { marginOf } from '@/lib/site/margin-notes';
import { freePort } from '@/scripts/testing/free-port';
import { article, library } from './site';
import { inTrial, makeTrialSite, runInTrial, serveTrial } from './trial-site';

/** A whole build, while another browser may be at work beside it. */
const BUILD_LIMIT = 5 * 60_000;
const ID = 'raw-text';

/** The article's words as a newsroom would send them: no front matter, no Markdown, blank lines between paragraphs. */
const raw = article.text.replace(/\n\n/g, ' \n\n');

test('a raw text becomes a page with the right margin, without a hand being laid on it', async ({ page }, {
  project,
}) => {
  test.skip(project.name !== 'desktop', 'One build is enough.');
  test.setTimeout(BUILD_LIMIT);
  makeTrialSite();
  const report = runInTrial('add', ['-', '--id', ID], raw);
  expect(report).toContain(`content/articles/${ID}.md`);
  expect(report).toContain('Quotation marks out of balance');
  expect(readFileSync(inTrial(`content/articles/${ID}.md`), 'utf8')).toContain('القدس المحتلة');
  runInTrial('check-content', []);
  runInTrial('build', []);

  const trial = await serveTrial(await freePort());
  try {
    await page.goto(`${trial.url}/ar/articles/${ID}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title);
    const { notes } = marginOf(article);
    const drawn = page.locator('.note');
    await expect(drawn).toHaveCount(notes.length);
    for (const [index, { quotes }] of notes.entries()) {
      const [{ attribution }] = quotes;
      await expect(drawn.nth(index).locator('blockquote p')).toHaveText(quotes.map((quote) => quote.text));
      const name = library.entities.get(attribution?.speakerId ?? '')?.name.ar ?? '';
      await expect(drawn.nth(index).getByRole('link', { name })).toBeVisible();
    }
  } finally {
    trial.stop();
  }
});
