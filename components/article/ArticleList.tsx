import type { Article } from '@/lib/model/article';
import type { Locale } from '@/lib/site/locales';
import { ArticleCard } from './ArticleCard';

/** Articles, the newest first. */
export function ArticleList({ articles, locale }: { articles: readonly Article[]; locale: Locale }) {
  return (
    <ul className="rows">
      {articles.map((article) => (
        <li key={article.id}>
          <ArticleCard article={article} locale={locale} />
        </li>
      ))}
    </ul>
  );
}
