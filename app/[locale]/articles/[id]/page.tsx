import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticlePage } from '@/components/article/ArticlePage';
import { PageFrame } from '@/components/chrome/PageFrame';
import { enterLocale } from '@/i18n/enter-locale';
import { loadLibrary } from '@/lib/content/load-library';
import { inEveryLocale } from '@/lib/site/locales';
import { pageMetadata } from '@/lib/site/page-metadata';
import { articleHref } from '@/lib/site/urls';

interface Props {
  params: Promise<{ locale: string; id: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => loadLibrary().articles.map(({ id }) => ({ id }));

const hrefsOf = (id: string) => inEveryLocale((locale) => articleHref(locale, id));
const articleOf = (id: string) => loadLibrary().articles.find((article) => article.id === id) ?? notFound();

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const { title, description, standfirst, published, updated } = articleOf(id);
  return pageMetadata({
    locale: enterLocale(locale),
    title,
    description: description ?? standfirst ?? title,
    hrefs: hrefsOf(id),
    article: { published, updated },
  });
}

export default async function Page({ params }: Props) {
  const { locale: requested, id } = await params;
  const locale = enterLocale(requested);
  return (
    <PageFrame locale={locale} hrefs={hrefsOf(id)} section="articles">
      <ArticlePage article={articleOf(id)} entities={loadLibrary().entities} locale={locale} />
    </PageFrame>
  );
}
