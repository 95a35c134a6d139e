import type { Locale } from './locales';

const ARTICLE: Record<Locale, RegExp> = { ar: /^ال(?=\p{L}{2})/u, en: /^the /iu };
const VOWELS_AND_TATWEEL = /[\u064b-\u0652\u0670\u0640]/gu;

/** The name as a reader looks it up, without its article and vowels: `الكُنيست` gives `كنيست`, `The Hague` gives `Hague`. */
export const lookedUpName = (name: string, locale: Locale): string =>
  name.normalize('NFC').replace(VOWELS_AND_TATWEEL, '').replace(ARTICLE[locale], '');

/** The letter for the round badge of a name: `الكنيست` gives `ك`, `أوريت` gives `أ`; a sign where it has no letter. */
export function badgeLetter(name: string, locale: Locale): string {
  const letter = /\p{L}/u.exec(lookedUpName(name, locale));
  return letter?.[0].toLocaleUpperCase('en') ?? '#';
}
