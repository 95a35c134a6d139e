import { useTranslations } from 'next-intl';
import { Name } from '@/components/words/Name';
import type { Library } from '@/lib/model/library';
import type { ArticleView } from '@/lib/site/article-view';
import { formatNumber } from '@/lib/site/format-number';
import type { Locale } from '@/lib/site/locales';
import { entityHref } from '@/lib/site/urls';

interface Props {
  named: ArticleView['named'];
  entities: Library['entities'];
  locale: Locale;
}

/** The entities that an article names, each with how often. */
export function NamedEntities({ named, entities, locale }: Props) {
  const t = useTranslations('article');
  if (named.length === 0) return null;
  return (
    <section aria-labelledby="named">
      <h2 id="named">{t('named')}</h2>
      <ul className="chips">
        {named.map(({ entityId, count }) => {
          const name = entities.get(entityId)?.name[locale];
          return (
            name && (
              <li key={entityId}>
                <a href={entityHref(locale, entityId)}>
                  <Name locale={locale}>{name}</Name> <bdi>{formatNumber(count, locale)}</bdi>
                </a>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
