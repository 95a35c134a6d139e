import type { Article } from '@/lib/model/article';
import type { Library } from '@/lib/model/library';
import { articleView } from '@/lib/site/article-view';
import { contentLanguage, type Locale } from '@/lib/site/locales';
import { ArticleBody } from './ArticleBody';
import { ArticleCredit } from './ArticleCredit';
import { ArticleHeader } from './ArticleHeader';
import { Corrections } from './Corrections';
import { Margin } from './Margin';
import { NamedEntities } from './NamedEntities';

interface Props {
  article: Article;
  entities: Library['entities'];
  locale: Locale;
}

/** An article with its margin. */
export function ArticlePage({ article, entities, locale }: Props) {
  const view = articleView(article);
  const { notes } = view.margin;
  return (
    <article className="article frame">
      <ArticleHeader article={article} view={view} locale={locale} />
      <div className="text" {...contentLanguage(locale)}>
        <ArticleBody body={view.body} locale={locale} />
      </div>
      {notes.length > 0 && <Margin notes={notes} entities={entities} published={article.published} locale={locale} />}
      <div className="after">
        <Corrections corrections={article.corrections} locale={locale} />
        <NamedEntities named={view.named} entities={entities} locale={locale} />
        <ArticleCredit article={article} locale={locale} />
      </div>
    </article>
  );
}
