import { useTranslations } from 'next-intl';
import { Name } from '@/components/words/Name';
import type { Article } from '@/lib/model/article';
import { formatDay } from '@/lib/site/format-day';
import type { Locale } from '@/lib/site/locales';

/** Whose report an article is, and when it was published and changed. */
export function ArticleCredit({ article, locale }: { article: Article; locale: Locale }) {
  const t = useTranslations('article');
  const { name, url, author } = article.source;
  const source = <Name locale={locale}>{name}</Name>;
  return (
    <ul className="facts credit">
      <li>
        {t('source')}: {url ? <a href={url}>{source}</a> : source}
      </li>
      {author && (
        <li>
          <Name locale={locale}>{author}</Name>
        </li>
      )}
      <li>{t('published', { day: formatDay(article.published, locale) })}</li>
      {article.updated && <li>{t('updated', { day: formatDay(article.updated, locale) })}</li>}
    </ul>
  );
}
