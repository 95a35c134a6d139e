import { useTranslations } from 'next-intl';

/** What the site is, in one sentence. */
export function SiteFooter() {
  const t = useTranslations('site');
  return (
    <footer className="site-footer">
      <p className="frame">
        <b className="site-sign">{t('name')}</b> {t('description')}
      </p>
    </footer>
  );
}
