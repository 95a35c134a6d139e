import { FORMAT_LOCALES, type Locale } from './locales';

/** A day in words, or a month or a year where no more is known: 2026-11-23 is `23 نوفمبر 2026`, 2026 is `2026`. */
export function formatDay(date: string, locale: Locale): string {
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat(FORMAT_LOCALES[locale], {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(date));
}
