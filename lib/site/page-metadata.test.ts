import { expect, test } from 'vitest';
import { inEveryLocale } from './locales';
import { pageMetadata } from './page-metadata';
import { articleHref } from './urls';

const hrefs = inEveryLocale((locale) => articleHref(locale, 'baku'));
const page = { locale: 'en', title: 'Baku', description: 'A city', hrefs } as const;

test('points to itself, to both languages, and to Arabic for all others', () => {
  expect(pageMetadata(page).alternates).toEqual({
    canonical: '/en/articles/baku',
    languages: { ar: '/ar/articles/baku', en: '/en/articles/baku', 'x-default': '/ar/articles/baku' },
  });
});

test('tells an article from another page', () => {
  expect(pageMetadata(page).openGraph).toMatchObject({ type: 'website', locale: 'en_GB', alternateLocale: 'ar_AR' });
  expect(pageMetadata({ ...page, article: { published: '2024-11-12' } }).openGraph).toMatchObject({
    type: 'article',
    publishedTime: '2024-11-12',
  });
});
