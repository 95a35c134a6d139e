import { useTranslations } from 'next-intl';
import type { Entity } from '@/lib/model/entity';
import { contentLanguage, type Locale } from '@/lib/site/locales';

/** The short text about an entity, and its addresses elsewhere. */
export function EntityBio({ entity, locale }: { entity: Entity; locale: Locale }) {
  const t = useTranslations('entity');
  return (
    <>
      {entity.paragraphs.length > 0 && (
        <div className="bio" {...contentLanguage(locale)}>
          {entity.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )}
      {entity.sameAs.length > 0 && (
        <ul className="facts elsewhere" aria-label={t('elsewhere')}>
          {entity.sameAs.map((address) => (
            <li key={address}>
              <a href={address} dir="ltr">
                {new URL(address).hostname.replace(/^www\./, '')}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
