import { useTranslations } from 'next-intl';
import { Day } from '@/components/words/Day';
import type { Article } from '@/lib/model/article';
import { contentLanguage, type Locale } from '@/lib/site/locales';

/** What was corrected in an article after its publication. */
export function Corrections({ corrections, locale }: { corrections: Article['corrections']; locale: Locale }) {
  const t = useTranslations('article');
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{t('corrections')}</h2>
      <ul className="corrections">
        {corrections.map(({ date, note }) => (
          <li key={`${date} ${note}`}>
            <Day date={date} locale={locale} /> <p {...contentLanguage(locale)}>{note}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
