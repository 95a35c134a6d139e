import type { Locale } from './locales';

/** The list of articles. */
export const homeHref = (locale: Locale): string => `/${locale}`;

/** An article, or a place in it. */
export const articleHref = (locale: Locale, articleId: string, anchor?: string): string =>
  `/${locale}/articles/${articleId}${anchor ? `#${anchor}` : ''}`;

/** The index of entities. */
export const entitiesHref = (locale: Locale): string => `/${locale}/entities`;

/** The page of one entity. */
export const entityHref = (locale: Locale, entityId: string): string => `/${locale}/entities/${entityId}`;

/** The anchor of the margin's note for a quote: `n3` gives `note-n3`. */
export const noteAnchor = (quoteId: string): string => `note-${quoteId}`;

/** The anchor of an entity's n-th mention in an article, counted from 1: `m-baku-2`. */
export const mentionAnchor = (entityId: string, ordinal: number): string => `m-${entityId}-${ordinal}`;
