import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { listFiles } from '../list-files';

/** What a build reads, beside the content. */
const INPUT_FOLDERS = [
  'app',
  'components',
  'deploy',
  'i18n',
  'lib',
  'messages',
  'public',
  'scripts',
  'styles',
] as const;
const INPUT_FILES = [
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
] as const;

/** Variables of the environment that change the pages. */
const INPUT_VARIABLES = ['SITE_URL', 'CONTENT_DIR'] as const;

/** Tests and their texts, and what the font build writes from inputs that count already. */
const NOT_READ = /\.test\.tsx?$|\/golden\/|^public\/fonts\/|\.generated\./;

const STAMP = '.build/site.json';

const stampSchema = z.object({
  /** What the site was built from. */
  inputs: z.string(),
  /** The files of the site, as they stood when the build was done. */
  site: z.string(),
});

type Stamp = z.infer<typeof stampSchema>;

/** A hash of everything that decides how the site comes out. */
export const hashInputs = (root: string, environment: Readonly<Record<string, string | undefined>>): string => {
  const hash = createHash('sha256');
  const content = environment.CONTENT_DIR ?? 'content';
  const files = [content, ...INPUT_FOLDERS].flatMap((folder) =>
    listFiles(resolve(root, folder)).map((file) => `${folder}/${file}`),
  );
  for (const file of [...files.filter((each) => !NOT_READ.test(each)), ...INPUT_FILES]) {
    hash.update(`${file}\0`);
    if (existsSync(resolve(root, file))) hash.update(readFileSync(resolve(root, file)));
    hash.update('\0');
  }
  for (const variable of INPUT_VARIABLES) hash.update(`${variable}=${environment[variable] ?? ''}\0`);
  return hash.digest('hex');
};

/** A hash of the names and sizes of the site's files: it shows a site that was changed or cut short since. */
const hashSite = (root: string): string => {
  const out = join(root, 'out');
  const hash = createHash('sha256');
  for (const file of listFiles(out)) hash.update(`${file} ${statSync(join(out, file)).size}\n`);
  return hash.digest('hex');
};

const readStamp = (root: string): Stamp | null => {
  try {
    return stampSchema.parse(JSON.parse(readFileSync(join(root, STAMP), 'utf8')));
  } catch {
    // None, or one that was cut short: the site is built anew.
    return null;
  }
};

/** Whether `out/` holds the site that `inputs` make, whole. */
export const isSiteCurrent = (root: string, inputs: string): boolean => {
  const stamp = readStamp(root);
  return stamp !== null && stamp.inputs === inputs && stamp.site === hashSite(root);
};

/** Says that no whole site stands in `out/`; a build begins with this, so that one that is ended leaves no other word. */
export const clearStamp = (root: string): void => rmSync(join(root, STAMP), { force: true });

/** Says that the site in `out/` is what `inputs` make. */
export const writeStamp = (root: string, inputs: string): void => {
  mkdirSync(dirname(join(root, STAMP)), { recursive: true });
  writeFileSync(join(root, STAMP), JSON.stringify({ inputs, site: hashSite(root) } satisfies Stamp));
};
