import type { Locale } from '@/lib/site/locales';
import { badgeLetter } from '@/lib/site/looked-up-name';

/** The first letter of a name in a circle; a question mark where there is no name. */
export function Badge({ name, locale }: { name: string | undefined; locale: Locale }) {
  return (
    <span className="badge" aria-hidden="true">
      {name ? badgeLetter(name, locale) : '؟'}
    </span>
  );
}
