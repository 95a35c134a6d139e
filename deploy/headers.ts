import { HEADER_POLICY, writePolicy } from './policy';

/**
 * The headers of every answer. `npm start`, the `_headers` file of static hosts and nginx.conf all give these.
 * Strict-Transport-Security is left to the host: it binds a whole domain to HTTPS, and only its owner can promise that.
 */
export const SITE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': writePolicy(HEADER_POLICY),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Pages and feeds: kept by the browser, but asked for again each time; the ETag makes that answer empty. */
export const REVALIDATED = 'public, max-age=0, must-revalidate';

/** Files whose names change with their content. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Where such files are served. */
export const IMMUTABLE_PATHS: readonly string[] = ['/fonts/', '/_next/static/'];

/** The `Cache-Control` of a path. */
export const cacheControlOf = (path: string): string =>
  IMMUTABLE_PATHS.some((prefix) => path.startsWith(prefix)) ? IMMUTABLE : REVALIDATED;
