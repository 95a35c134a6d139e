import { formatDay } from '@/lib/site/format-day';
import type { Locale } from '@/lib/site/locales';

/** A date in words, readable by machines. */
export function Day({ date, locale }: { date: string; locale: Locale }) {
  return <time dateTime={date}>{formatDay(date, locale)}</time>;
}
