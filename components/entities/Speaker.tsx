import { useTranslations } from 'next-intl';
import { Name } from '@/components/words/Name';
import type { Library } from '@/lib/model/library';
import type { Attribution } from '@/lib/model/reading';
import type { Locale } from '@/lib/site/locales';
import { entityHref } from '@/lib/site/urls';

interface Props {
  attribution: Attribution | null;
  entities: Library['entities'];
  locale: Locale;
}

/** Who said it: a link to the speaker's page, else the words that name the speaker, else that nobody is known. */
export function Speaker({ attribution, entities, locale }: Props) {
  const t = useTranslations('margin');
  if (!attribution) return t('unknownSpeaker');
  const entity = entities.get(attribution.speakerId ?? '');
  if (!entity) return <Name locale={locale}>{attribution.speaker}</Name>;
  return (
    <a href={entityHref(locale, entity.id)}>
      <Name locale={locale}>{entity.name[locale]}</Name>
    </a>
  );
}
