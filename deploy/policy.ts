/** A content security policy: what each directive allows. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** What every page may do: show what this site serves, and nothing from anywhere else. */
export const SITE_POLICY: Policy = {
  'default-src': ["'none'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
};

/**
 * The policy in the answer's header. A header cannot know the hashes of one page's styles, so it lets inline styles
 * be; each page's own `<meta>` narrows that to its hashes, and browsers apply both. Only a header can forbid framing.
 */
export const HEADER_POLICY: Policy = {
  ...SITE_POLICY,
  'style-src': ["'self'", "'unsafe-inline'"],
  'frame-ancestors': ["'none'"],
};

/** A policy in the words of its header. */
export const writePolicy = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
