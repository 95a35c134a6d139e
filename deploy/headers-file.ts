import { IMMUTABLE, IMMUTABLE_PATHS, REVALIDATED, SITE_HEADERS } from './headers';

const block = (path: string, headers: Readonly<Record<string, string>>): string =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;

/**
 * The `_headers` file that static hosts such as Cloudflare Pages and Netlify read. `! Name` takes away what an
 * earlier rule gave, because these hosts join the values of two rules.
 */
export const writeHeadersFile = (): string =>
  [
    block('/*', { ...SITE_HEADERS, 'Cache-Control': REVALIDATED }),
    ...IMMUTABLE_PATHS.map((path) => `${path}*\n  ! Cache-Control\n  Cache-Control: ${IMMUTABLE}\n`),
  ].join('\n');
