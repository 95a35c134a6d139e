import { DEFAULT_LOCALE, inEveryLocale, LOCALES, type Locale } from './locales';

/** What a page says of itself to search engines and link previews. */
export interface PageDescription {
  locale: Locale;
  title: string;
  description: string;
  /** The page's address in each language. */
  hrefs: Record<Locale, string>;
  /** Set for an article: the days of its publication and last change. */
  article?: { published: string; updated?: string | undefined };
}

const OPEN_GRAPH_LOCALES: Record<Locale, string> = { ar: 'ar_AR', en: 'en_GB' };

/** The metadata of a page, in the form that Next takes: title, description, addresses and Open Graph. */
export function pageMetadata({ locale, title, description, hrefs, article }: PageDescription) {
  const [alternate] = LOCALES.filter((other) => other !== locale).map((other) => OPEN_GRAPH_LOCALES[other]);
  const shared = {
    title,
    description,
    url: hrefs[locale],
    locale: OPEN_GRAPH_LOCALES[locale],
    alternateLocale: alternate,
  };
  return {
    title,
    description,
    alternates: {
      canonical: hrefs[locale],
      languages: { ...inEveryLocale((language) => hrefs[language]), 'x-default': hrefs[DEFAULT_LOCALE] },
    },
    openGraph: article
      ? { ...shared, type: 'article' as const, publishedTime: article.published, modifiedTime: article.updated }
      : { ...shared, type: 'website' as const },
  };
}
