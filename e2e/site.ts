import { loadLibrary } from '@/lib/content/load-library';
import { LOCALES } from '@/lib/site/locales';
import { articleHref, entitiesHref, entityHref, homeHref } from '@/lib/site/urls';
import ar from '@/messages/ar.json' with { type: 'json' };

/** The content that the site under test was built from. */
export const library = loadLibrary();

/** The words of the Arabic interface, by which the tests find things. */
export const words = ar;

/** The article of which the tests look at details: the first one with a quotation over two paragraphs. */
const found = library.articles.find((article) => article.quotes.some((quote) => quote.continues !== null));
if (!found) throw new Error('No article has a quotation over two paragraphs; the tests of the margin need one.');
export const article = found;

/** Every page of the site. */
export const PAGES: readonly string[] = LOCALES.flatMap((locale) => [
  homeHref(locale),
  entitiesHref(locale),
  ...library.articles.map(({ id }) => articleHref(locale, id)),
  ...[...library.entities.keys()].map((id) => entityHref(locale, id)),
]);
