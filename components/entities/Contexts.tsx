import { useTranslations } from 'next-intl';
import { Name } from '@/components/words/Name';
import type { SentenceContext } from '@/lib/site/entity-record';
import { formatNumber } from '@/lib/site/format-number';
import { contentLanguage, type Locale } from '@/lib/site/locales';
import { articleHref } from '@/lib/site/urls';
import { MarkedSentence } from './MarkedSentence';

interface Props {
  id: string;
  title: string;
  contexts: readonly SentenceContext[];
  locale: Locale;
}

/** The sentences that name an entity: each name is marked and leads to its place in the article. */
export function Contexts({ id, title, contexts, locale }: Props) {
  const t = useTranslations('entity');
  if (contexts.length === 0) return null;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <ul className="rows contexts">
        {contexts.map(({ article, pieces, where, anchor }) => (
          <li key={article.id + anchor}>
            <p {...contentLanguage(locale)}>
              <MarkedSentence pieces={pieces} articleId={article.id} locale={locale} />
            </p>
            <ul className="facts">
              <li>
                <a href={articleHref(locale, article.id)}>
                  <Name locale={locale}>{article.title}</Name>
                </a>
              </li>
              <li>
                {typeof where === 'number'
                  ? t('paragraph', { number: formatNumber(where, locale) })
                  : t(`place.${where}`)}
              </li>
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
