import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageFrame } from '@/components/chrome/PageFrame';
import { enterLocale } from '@/i18n/enter-locale';
import { inEveryLocale } from '@/lib/site/locales';
import { entitiesHref, homeHref } from '@/lib/site/urls';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  enterLocale((await params).locale);
  return { title: (await getTranslations('notFound'))('title'), robots: { index: false } };
}

/** What hosts answer for an address that is not there. */
export default async function NotFoundPage({ params }: Props) {
  const locale = enterLocale((await params).locale);
  const t = await getTranslations('notFound');
  return (
    <PageFrame locale={locale} hrefs={inEveryLocale(homeHref)}>
      <div className="page frame">
        <h1>{t('title')}</h1>
        <p className="standfirst">
          {t.rich('text', {
            articles: (words: ReactNode) => <a href={homeHref(locale)}>{words}</a>,
            entities: (words: ReactNode) => <a href={entitiesHref(locale)}>{words}</a>,
          })}
        </p>
      </div>
    </PageFrame>
  );
}
