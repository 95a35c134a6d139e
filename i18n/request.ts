import { getRequestConfig } from 'next-intl/server';
import { DEFAULT_LOCALE, FORMAT_LOCALES, isLocale } from '@/lib/site/locales';
import ar from '@/messages/ar.json';
import en from '@/messages/en.json';

const MESSAGES = { ar, en };

/** What next-intl needs for one page: its messages, and formatters with pinned digits, calendar and time zone. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = (await requestLocale) ?? DEFAULT_LOCALE;
  const locale = isLocale(requested) ? requested : DEFAULT_LOCALE;
  return { locale: FORMAT_LOCALES[locale], messages: MESSAGES[locale], timeZone: 'UTC' };
});
