import { useTranslations } from 'next-intl';
import { Day } from '@/components/words/Day';
import type { Article } from '@/lib/model/article';
import { contentLanguage, interfaceLanguage, type Locale } from '@/lib/site/locales';
import { marginOf } from '@/lib/site/margin-notes';
import { readingMinutes } from '@/lib/site/reading-minutes';
import { articleHref } from '@/lib/site/urls';

/** An article in a list: topic, headline, standfirst, and what awaits the reader. */
export function ArticleCard({ article, locale }: { article: Article; locale: Locale }) {
  const t = useTranslations('article');
  const ownWords = interfaceLanguage(locale);
  return (
    <article className="card" {...contentLanguage(locale)}>
      {article.topics.length > 0 && <p className="topic">{article.topics.join('، ')}</p>}
      <h2>
        <a href={articleHref(locale, article.id)}>{article.title}</a>
      </h2>
      {article.standfirst && <p className="standfirst">{article.standfirst}</p>}
      <ul className="facts">
        <li>{article.source.name}</li>
        <li>
          <bdi {...ownWords}>
            <Day date={article.published} locale={locale} />
          </bdi>
        </li>
        <li>
          <bdi {...ownWords}>{t('minutes', { count: readingMinutes(article.text) })}</bdi>
        </li>
        <li>
          <bdi {...ownWords}>{t('quotes', { count: marginOf(article).notes.length })}</bdi>
        </li>
      </ul>
    </article>
  );
}
