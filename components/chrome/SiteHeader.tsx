import { useTranslations } from 'next-intl';
import { type Locale, otherLocale } from '@/lib/site/locales';
import { entitiesHref, homeHref } from '@/lib/site/urls';

export type Section = 'articles' | 'entities';

interface Props {
  locale: Locale;
  hrefs: Record<Locale, string>;
  section: Section | undefined;
}

/** The site's name, its sections, and the same page in the other language. */
export function SiteHeader({ locale, hrefs, section }: Props) {
  const t = useTranslations('site');
  const other = otherLocale(locale);
  const sections = { articles: homeHref(locale), entities: entitiesHref(locale) };
  const currentFor = (name: Section) => {
    if (name !== section) return undefined;
    return sections[name] === hrefs[locale] ? 'page' : 'true';
  };
  return (
    <header className="site-header">
      <div className="frame flex flex-wrap items-center justify-between gap-x-6">
        <a className="site-name" href={homeHref(locale)}>
          {t('name')}
        </a>
        <nav aria-label={t('sections')}>
          <ul className="site-nav flex flex-wrap gap-x-6">
            <li>
              <a href={sections.articles} aria-current={currentFor('articles')}>
                {t('articles')}
              </a>
            </li>
            <li>
              <a href={sections.entities} aria-current={currentFor('entities')}>
                {t('entities')}
              </a>
            </li>
            <li>
              <a href={hrefs[other]} lang={other} hrefLang={other}>
                {t('otherLanguage')}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}
