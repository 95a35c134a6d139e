/** The languages of the interface, the default first. */
export const LOCALES = ['ar', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = 'ar';

/**
 * What formatters are given: Western digits and the Gregorian calendar by name, because the bare `ar` gives
 * different digits in Node and in browsers.
 */
export const FORMAT_LOCALES: Record<Locale, string> = {
  ar: 'ar-u-ca-gregory-nu-latn',
  en: 'en-GB-u-ca-gregory-nu-latn',
};

/** Whether an address names one of the languages. */
export const isLocale = (value: string): value is Locale => LOCALES.some((locale) => locale === value);

/** The direction in which a page of this language reads. */
export const directionOf = (locale: Locale): 'rtl' | 'ltr' => (locale === 'ar' ? 'rtl' : 'ltr');

/** The attributes of Arabic content within a page: none where the whole page is Arabic. */
export const contentLanguage = (locale: Locale): { lang?: 'ar'; dir?: 'rtl' } =>
  locale === 'ar' ? {} : { lang: 'ar', dir: 'rtl' };

/** The attributes of the interface's own words within Arabic content: none where the whole page is Arabic. */
export const interfaceLanguage = (locale: Locale): { lang?: Locale; dir?: 'ltr' } =>
  locale === 'ar' ? {} : { lang: locale, dir: 'ltr' };

/** The other language of the interface. */
export const otherLocale = (locale: Locale): Locale => (locale === 'ar' ? 'en' : 'ar');

/** One value a language, such as the addresses of one page. */
export const inEveryLocale = <T>(valueIn: (locale: Locale) => T): Record<Locale, T> => ({
  ar: valueIn('ar'),
  en: valueIn('en'),
});
