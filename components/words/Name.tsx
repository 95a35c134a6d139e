import { isLatin } from '@/lib/site/latin-runs';
import type { Locale } from '@/lib/site/locales';

/** A name or title set apart from the words around it, in its own language and direction. */
export function Name({ children, locale }: { children: string; locale: Locale }) {
  const latin = isLatin(children);
  if (latin === (locale === 'en')) return <bdi>{children}</bdi>;
  return (
    <bdi lang={latin ? 'en' : 'ar'} dir={latin ? 'ltr' : 'rtl'}>
      {children}
    </bdi>
  );
}
