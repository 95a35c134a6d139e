import { useTranslations } from 'next-intl';
import type { Library } from '@/lib/model/library';
import type { Locale } from '@/lib/site/locales';
import type { MarginNote } from '@/lib/site/margin-notes';
import { MarginPlaces } from './MarginPlaces';
import { Note } from './Note';

interface Props {
  notes: readonly MarginNote[];
  entities: Library['entities'];
  /** The day of the article: speakers appear with the office of that day. */
  published: string;
  locale: Locale;
}

/**
 * The margin: a column level with the text on a wide screen; on a small one a list after the text, which becomes a
 * sheet over it while it, or one of its notes, is the target of the address.
 */
export function Margin({ notes, entities, published, locale }: Props) {
  const t = useTranslations();
  return (
    <>
      <MarginPlaces notes={notes} />
      <a className="margin-bar" id="margin-bar" href="#margin">
        <b>{t('margin.title')}</b> · {t('article.quotes', { count: notes.length })}
      </a>
      <aside className="margin" id="margin" aria-labelledby="margin-title">
        <div className="margin-head">
          <h2 id="margin-title">{t('margin.title')}</h2>
          <a className="margin-close" href="#margin-bar">
            {t('margin.close')}
          </a>
        </div>
        <ol>
          {notes.map((note) => (
            <Note key={note.anchor} note={note} entities={entities} published={published} locale={locale} />
          ))}
        </ol>
      </aside>
    </>
  );
}
