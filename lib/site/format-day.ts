import { FORMAT_LOCALES, type Locale } from './locales';

/** A day such as 2026-11-23 in words: `23 نوفمبر 2026`, `23 November 2026`. */
export const formatDay = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(FORMAT_LOCALES[locale], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/** A number in Western digits, in either language. */
export const formatNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(FORMAT_LOCALES[locale]).format(value);
