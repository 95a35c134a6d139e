import '@/styles/globals.css';
import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { enterLocale } from '@/i18n/enter-locale';
import { directionOf, LOCALES } from '@/lib/site/locales';
import { SITE_URL } from '@/lib/site/site-url';
import fonts from '@/styles/fonts.generated.json';

interface Props {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }));

export const viewport: Viewport = {
  colorScheme: 'light dark',
  // --paper of styles/tokens.css, by day and by night.
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f2' },
    { media: '(prefers-color-scheme: dark)', color: '#171410' },
  ],
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  enterLocale((await params).locale);
  const name = (await getTranslations('site'))('name');
  return { metadataBase: SITE_URL, title: { template: `%s · ${name}`, default: name } };
}

export default async function Layout({ children, params }: Props) {
  const locale = enterLocale((await params).locale);
  for (const href of fonts.preload[locale]) preload(href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body>{children}</body>
    </html>
  );
}
