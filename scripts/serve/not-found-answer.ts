import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/lib/site/locales';

/** A page for wrong addresses, in the encoding that the browser takes. */
export interface NotFoundAnswer {
  body: Buffer;
  headers: Readonly<Record<string, string>>;
}

/** The language of an address: that of its first part, else the default. */
const localeOfPath = (path: string): Locale =>
  LOCALES.find((locale) => path === `/${locale}` || path.startsWith(`/${locale}/`)) ?? DEFAULT_LOCALE;

/** The compressed files beside a page, the smaller first. */
const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

/** What to answer when nothing stands at `path`; `accepted` is the request's Accept-Encoding. */
export const notFoundAnswer = (out: string, path: string, accepted: string): NotFoundAnswer => {
  const encoding = ENCODINGS.find(({ name }) => accepted.includes(name));
  const file = join(out, localeOfPath(path), `404.html${encoding?.ending ?? ''}`);
  return {
    body: readFileSync(file),
    headers: {
      'Content-Type': 'text/html;charset=utf-8',
      Vary: 'Accept-Encoding',
      ...(encoding && { 'Content-Encoding': encoding.name }),
    },
  };
};
