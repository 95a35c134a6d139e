/**
 * The address under which the site is published: SITE_URL of the environment. Without it a reserved name, so that a
 * build made without it never points to somebody else's site.
 */
export const SITE_URL = new URL(process.env.SITE_URL ?? 'https://hashiya.example');
