import { useTranslations } from 'next-intl';
import { Badge } from '@/components/entities/Badge';
import { Speaker } from '@/components/entities/Speaker';
import { Name } from '@/components/words/Name';
import type { Library } from '@/lib/model/library';
import { formatNumber } from '@/lib/site/format-number';
import { contentLanguage, type Locale } from '@/lib/site/locales';
import type { MarginNote } from '@/lib/site/margin-notes';
import { roleAt } from '@/lib/site/role-at';

interface Props {
  note: MarginNote;
  entities: Library['entities'];
  published: string;
  locale: Locale;
}

/** One saying with its number, its speaker, the speaker's office that day, the words that report it, and its place. */
export function Note({ note, entities, published, locale }: Props) {
  const t = useTranslations('margin');
  const [{ attribution, cue, id }] = note.quotes;
  const entity = entities.get(attribution?.speakerId ?? '');
  const role = entity && roleAt(entity, published)?.title[locale];
  const content = contentLanguage(locale);
  const number = formatNumber(note.number, locale);
  return (
    <li className="note" id={note.anchor}>
      <Badge name={entity?.name[locale] ?? attribution?.speaker} locale={locale} />
      <p className="note-speaker">
        <Speaker attribution={attribution} entities={entities} locale={locale} />
      </p>
      <p className="note-number">{number}</p>
      <ul className="facts note-facts">
        {role && <li>{role}</li>}
        {cue && (
          <li>
            <Name locale={locale}>{cue.text}</Name>
          </li>
        )}
        <li>
          <a href={`#${id}`}>
            {t('inText')}
            <span className="sr-only">: {t('ofQuote', { number })}</span>
          </a>
        </li>
      </ul>
      <blockquote {...content}>
        {note.quotes.map((quote) => (
          <p key={quote.id}>{quote.text}</p>
        ))}
      </blockquote>
    </li>
  );
}
