import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/site/locales';
import { SiteFooter } from './SiteFooter';
import { SiteHeader, type Section } from './SiteHeader';

interface Props {
  locale: Locale;
  /** The page's address in each language. */
  hrefs: Record<Locale, string>;
  /** The section that the page is or belongs to. */
  section?: Section;
  children: ReactNode;
}

/** What every page stands in: the skip link, the header, the main landmark and the footer. */
export function PageFrame({ locale, hrefs, section, children }: Props) {
  const t = useTranslations('site');
  return (
    <>
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <SiteHeader locale={locale} hrefs={hrefs} section={section} />
      <main id="main" className="site-main">
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
