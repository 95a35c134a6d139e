import { useTranslations } from 'next-intl';
import type { Entity } from '@/lib/model/entity';
import type { Library } from '@/lib/model/library';
import { entityRecord } from '@/lib/site/entity-record';
import type { Locale } from '@/lib/site/locales';
import { Company } from './Company';
import { Contexts } from './Contexts';
import { EntityBio } from './EntityBio';
import { EntityHeader } from './EntityHeader';
import { type EntitySection, EntitySections } from './EntitySections';
import { Sayings } from './Sayings';

interface Props {
  entity: Entity;
  library: Library;
  locale: Locale;
}

/** An entity: who or what it is, what it said, what was said about it, where it is named, and with whom. */
export function EntityPage({ entity, library, locale }: Props) {
  const t = useTranslations('entity');
  const { entities } = library;
  const { said, about, contexts, mentionCount, company } = entityRecord(library, entity.id);
  const kind = { gender: entity.gender ?? 'other', type: entity.type };
  const sections: EntitySection[] = [
    { id: 'said', title: t('said', kind), count: said.length },
    { id: 'about', title: t('about', kind), count: about.length },
    { id: 'contexts', title: t('contexts', kind), count: mentionCount },
  ];
  const titled = (id: EntitySection['id']) => sections.find((section) => section.id === id)?.title ?? '';
  return (
    <article className="entity frame">
      <EntityHeader entity={entity} locale={locale} />
      <div className="entity-main">
        <EntityBio entity={entity} locale={locale} />
        <EntitySections sections={sections} locale={locale} />
        <Sayings id="said" title={titled('said')} sayings={said} locale={locale} />
        <Sayings id="about" title={titled('about')} sayings={about} locale={locale} entities={entities} />
        <Contexts id="contexts" title={titled('contexts')} contexts={contexts} locale={locale} />
      </div>
      <Company title={t('company', kind)} company={company} entities={entities} locale={locale} />
    </article>
  );
}
