import { useTranslations } from 'next-intl';
import type { Entity } from '@/lib/model/entity';
import { formatDay } from '@/lib/site/format-day';
import type { Locale } from '@/lib/site/locales';

/** The offices of an entity, with their years where they are known. */
export function EntityRoles({ roles, locale }: { roles: Entity['roles']; locale: Locale }) {
  const t = useTranslations('entity');
  if (roles.length === 0) return null;
  return (
    <ul className="roles" aria-label={t('roles')}>
      {roles.map(({ title, from, to }) => {
        const kind = from && to ? 'both' : from ? 'since' : 'until';
        const day = (date: string | undefined) => (date ? formatDay(date, locale) : '');
        return (
          <li key={`${title.en} ${from} ${to}`}>
            {title[locale]}
            {(from || to) && <small> {t('roleYears', { kind, from: day(from), to: day(to) })}</small>}
          </li>
        );
      })}
    </ul>
  );
}
