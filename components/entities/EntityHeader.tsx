import { useTranslations } from 'next-intl';
import { Name } from '@/components/words/Name';
import type { Entity } from '@/lib/model/entity';
import { type Locale, otherLocale } from '@/lib/site/locales';
import { otherNames } from '@/lib/site/other-names';
import { EntityRoles } from './EntityRoles';

/** Type, name, description, offices, and the other names of an entity. */
export function EntityHeader({ entity, locale }: { entity: Entity; locale: Locale }) {
  const t = useTranslations('entity');
  const others = otherNames(entity, locale);
  return (
    <header className="entity-header">
      <p className="topic">{t(`types.${entity.type}`)}</p>
      <h1>{entity.name[locale]}</h1>
      {locale !== 'ar' && (
        <p className="other-name">
          <Name locale={locale}>{entity.name[otherLocale(locale)]}</Name>
        </p>
      )}
      <p className="standfirst">{entity.description[locale]}</p>
      <EntityRoles roles={entity.roles} locale={locale} />
      {others.length > 0 && (
        <ul className="chips" aria-label={t('aliases')}>
          {others.map((name) => (
            <li key={name}>
              <Name locale={locale}>{name}</Name>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
