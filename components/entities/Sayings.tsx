import { Day } from '@/components/words/Day';
import { Name } from '@/components/words/Name';
import type { Library } from '@/lib/model/library';
import type { Saying } from '@/lib/site/entity-record';
import { contentLanguage, type Locale } from '@/lib/site/locales';
import { articleHref } from '@/lib/site/urls';
import { Speaker } from './Speaker';

interface Props {
  id: string;
  title: string;
  sayings: readonly Saying[];
  locale: Locale;
  /** Given where the sayings have different speakers, who are then named. */
  entities?: Library['entities'];
}

/** Sayings with their article, each leading to its place there. */
export function Sayings({ id, title, sayings, locale, entities }: Props) {
  if (sayings.length === 0) return null;
  const content = contentLanguage(locale);
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <ul className="sayings">
        {sayings.map(({ article, note: { anchor, quotes } }) => {
          const [{ id: quoteId, attribution, cue }] = quotes;
          return (
            <li key={article.id + anchor}>
              <blockquote {...content}>
                {quotes.map((quote) => (
                  <p key={quote.id}>{quote.text}</p>
                ))}
              </blockquote>
              <ul className="facts">
                {entities && (
                  <li>
                    <Speaker attribution={attribution} entities={entities} locale={locale} />
                  </li>
                )}
                {cue && (
                  <li>
                    <Name locale={locale}>{cue.text}</Name>
                  </li>
                )}
                <li>
                  <a href={articleHref(locale, article.id, quoteId)}>
                    <Name locale={locale}>{article.title}</Name>
                  </a>
                </li>
                <li>
                  <Day date={article.published} locale={locale} />
                </li>
              </ul>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
