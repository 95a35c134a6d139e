import { useTranslations } from 'next-intl';
import { Name } from '@/components/words/Name';
import type { Library } from '@/lib/model/library';
import type { EntityRecord } from '@/lib/site/entity-record';
import type { Locale } from '@/lib/site/locales';
import { entityHref } from '@/lib/site/urls';

interface Props {
  title: string;
  company: EntityRecord['company'];
  entities: Library['entities'];
  locale: Locale;
}

/** The entities named in the same places, with how many places these are. */
export function Company({ title, company, entities, locale }: Props) {
  const t = useTranslations('entity');
  if (company.length === 0) return null;
  return (
    <aside className="company" aria-labelledby="company">
      <h2 id="company">{title}</h2>
      <ul className="rows">
        {company.map(({ entityId, count }) => {
          const name = entities.get(entityId)?.name[locale];
          return (
            name && (
              <li key={entityId}>
                <a href={entityHref(locale, entityId)}>
                  <Name locale={locale}>{name}</Name>
                </a>
                <span>{t('shared', { count })}</span>
              </li>
            )
          );
        })}
      </ul>
    </aside>
  );
}
