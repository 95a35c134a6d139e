import { useTranslations } from 'next-intl';
import { Day } from '@/components/words/Day';
import { Pieces } from '@/components/words/Pieces';
import type { Article } from '@/lib/model/article';
import type { ArticleView } from '@/lib/site/article-view';
import { contentLanguage, interfaceLanguage, type Locale } from '@/lib/site/locales';

interface Props {
  article: Article;
  view: ArticleView;
  locale: Locale;
}

/** Topic, headline, standfirst, and the line that says where the report comes from and what awaits the reader. */
export function ArticleHeader({ article, view, locale }: Props) {
  const t = useTranslations('article');
  const ownWords = interfaceLanguage(locale);
  return (
    <header className="article-header" {...contentLanguage(locale)}>
      {article.topics.length > 0 && <p className="topic">{article.topics.join('، ')}</p>}
      <h1>
        <Pieces pieces={view.headline} locale={locale} />
      </h1>
      {view.standfirst && (
        <p className="standfirst">
          <Pieces pieces={view.standfirst} locale={locale} />
        </p>
      )}
      <ul className="facts dateline">
        {view.place && (
          <li>
            <Pieces pieces={view.place} locale={locale} />
          </li>
        )}
        {view.source && (
          <li>
            <Pieces pieces={view.source} locale={locale} />
          </li>
        )}
        <li>
          <bdi {...ownWords}>
            <Day date={article.published} locale={locale} />
          </bdi>
        </li>
        <li>
          <bdi {...ownWords}>{t('minutes', { count: view.minutes })}</bdi>
        </li>
        <li>
          <bdi {...ownWords}>{t('quotes', { count: view.margin.notes.length })}</bdi>
        </li>
      </ul>
    </header>
  );
}
