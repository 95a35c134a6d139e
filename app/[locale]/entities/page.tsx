import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/chrome/PageFrame';
import { EntityIndexList } from '@/components/entities/EntityIndexList';
import { enterLocale } from '@/i18n/enter-locale';
import { loadLibrary } from '@/lib/content/load-library';
import { entityIndex } from '@/lib/site/entity-index';
import { inEveryLocale } from '@/lib/site/locales';
import { mentionCounts } from '@/lib/site/mention-counts';
import { pageMetadata } from '@/lib/site/page-metadata';
import { entitiesHref } from '@/lib/site/urls';

interface Props {
  params: Promise<{ locale: string }>;
}

const hrefs = inEveryLocale(entitiesHref);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = enterLocale((await params).locale);
  const t = await getTranslations('entities');
  return pageMetadata({ locale, title: t('title'), description: t('description'), hrefs });
}

export default async function EntitiesPage({ params }: Props) {
  const locale = enterLocale((await params).locale);
  const t = await getTranslations('entities');
  const library = loadLibrary();
  const groups = entityIndex(library.entities.values(), locale);
  return (
    <PageFrame locale={locale} hrefs={hrefs} section="entities">
      <div className="page frame">
        <h1>{t('title')}</h1>
        <p className="standfirst">{t('description')}</p>
        <EntityIndexList groups={groups} counts={mentionCounts(library)} locale={locale} />
      </div>
    </PageFrame>
  );
}
