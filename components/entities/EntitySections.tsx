import { useTranslations } from 'next-intl';
import { formatNumber } from '@/lib/site/format-number';
import type { Locale } from '@/lib/site/locales';

/** A section of an entity's page, with how much stands in it. */
export interface EntitySection {
  id: 'said' | 'about' | 'contexts';
  title: string;
  count: number;
}

/** Links to the sections of the page that hold something. */
export function EntitySections({ sections, locale }: { sections: readonly EntitySection[]; locale: Locale }) {
  const t = useTranslations('entity');
  const filled = sections.filter((section) => section.count > 0);
  if (filled.length === 0) return null;
  return (
    <nav aria-label={t('sections')}>
      <ul className="entity-sections">
        {filled.map(({ id, title, count }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {title} <bdi>{formatNumber(count, locale)}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
