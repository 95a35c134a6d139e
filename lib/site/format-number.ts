import { FORMAT_LOCALES, type Locale } from './locales';

/** A number in Western digits, in either language. */
export const formatNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(FORMAT_LOCALES[locale]).format(value);
