import { useTranslations } from 'next-intl';
import { Name } from '@/components/words/Name';
import type { IndexGroup } from '@/lib/site/entity-index';
import type { Locale } from '@/lib/site/locales';
import { entityHref } from '@/lib/site/urls';

interface Props {
  groups: readonly IndexGroup[];
  /** How often the articles name each entity. */
  counts: ReadonlyMap<string, number>;
  locale: Locale;
}

/** The entities under their letters, and the letters to jump by. */
export function EntityIndexList({ groups, counts, locale }: Props) {
  const t = useTranslations();
  return (
    <>
      <nav aria-label={t('entities.letters')}>
        <ul className="letters">
          {groups.map(({ letter }, index) => (
            <li key={letter}>
              <a href={`#letter-${index + 1}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="letter-groups">
        {groups.map(({ letter, entities }, index) => (
          <section key={letter} className="letter-group" aria-labelledby={`letter-${index + 1}`}>
            <h2 id={`letter-${index + 1}`}>{letter}</h2>
            <ul className="rows">
              {entities.map(({ id, name, type }) => (
                <li key={id}>
                  <a href={entityHref(locale, id)}>
                    <Name locale={locale}>{name[locale]}</Name>
                  </a>
                  <ul className="facts">
                    <li>{t(`entity.types.${type}`)}</li>
                    <li>{t('entities.mentions', { count: counts.get(id) ?? 0 })}</li>
                  </ul>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
