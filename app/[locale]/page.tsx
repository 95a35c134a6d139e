import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ArticleList } from '@/components/article/ArticleList';
import { PageFrame } from '@/components/chrome/PageFrame';
import { enterLocale } from '@/i18n/enter-locale';
import { loadLibrary } from '@/lib/content/load-library';
import { inEveryLocale } from '@/lib/site/locales';
import { pageMetadata } from '@/lib/site/page-metadata';
import { homeHref } from '@/lib/site/urls';

interface Props {
  params: Promise<{ locale: string }>;
}

const hrefs = inEveryLocale(homeHref);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = enterLocale((await params).locale);
  const t = await getTranslations();
  return pageMetadata({ locale, title: t('home.title'), description: t('site.description'), hrefs });
}

export default async function HomePage({ params }: Props) {
  const locale = enterLocale((await params).locale);
  const t = await getTranslations('home');
  return (
    <PageFrame locale={locale} hrefs={hrefs} section="articles">
      <div className="page frame">
        <h1>{t('title')}</h1>
        <ArticleList articles={loadLibrary().articles} locale={locale} />
      </div>
    </PageFrame>
  );
}
