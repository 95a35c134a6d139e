import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageFrame } from '@/components/chrome/PageFrame';
import { EntityPage } from '@/components/entities/EntityPage';
import { enterLocale } from '@/i18n/enter-locale';
import { loadLibrary } from '@/lib/content/load-library';
import { inEveryLocale } from '@/lib/site/locales';
import { pageMetadata } from '@/lib/site/page-metadata';
import { entityHref } from '@/lib/site/urls';

interface Props {
  params: Promise<{ locale: string; id: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => [...loadLibrary().entities.keys()].map((id) => ({ id }));

const hrefsOf = (id: string) => inEveryLocale((locale) => entityHref(locale, id));
const entityOf = (id: string) => loadLibrary().entities.get(id) ?? notFound();

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: requested, id } = await params;
  const locale = enterLocale(requested);
  const { name, description } = entityOf(id);
  return pageMetadata({ locale, title: name[locale], description: description[locale], hrefs: hrefsOf(id) });
}

export default async function Page({ params }: Props) {
  const { locale: requested, id } = await params;
  const locale = enterLocale(requested);
  return (
    <PageFrame locale={locale} hrefs={hrefsOf(id)} section="entities">
      <EntityPage entity={entityOf(id)} library={loadLibrary()} locale={locale} />
    </PageFrame>
  );
}
