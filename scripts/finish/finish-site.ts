import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { writeHeadersFile } from '@/deploy/headers-file';
import { DEFAULT_LOCALE } from '@/lib/site/locales';
import { listFiles } from '../list-files';
import { readClientModules } from './client-modules';
import { compressFile, isText } from './compress-file';
import { findOrphans } from './find-orphans';
import { finishPage } from './finish-page';

const FRAMEWORK_FOLDER = '_next/';

/** What the finishing did, for the build to tell. */
export interface FinishedSite {
  pages: number;
  /** Bytes of all pages together, as exported and as served. */
  bytesBefore: number;
  bytesAfter: number;
  /** Files of the framework that nothing refers to any more. */
  orphans: number;
}

const readManifests = (nextFolder: string): string[] =>
  listFiles(join(nextFolder, 'server/app'))
    .filter((file) => file.endsWith('_client-reference-manifest.js'))
    .map((file) => readFileSync(join(nextFolder, 'server/app', file), 'utf8'));

/** Removes the flight data that stands beside a page for navigation by script. */
const removeFlightFiles = (out: string, page: string): void => {
  const stem = join(out, page.replace(/\.html$/, ''));
  rmSync(`${stem}.txt`, { force: true });
  if (!existsSync(stem)) return;
  for (const file of readdirSync(stem)) if (file.startsWith('__next.')) rmSync(join(stem, file));
  if (readdirSync(stem).length === 0) rmdirSync(stem);
};

/** Next.js writes its own page for wrong addresses; ours are pages like all others. */
const replaceNotFoundPage = (out: string): void => {
  const own = join(out, DEFAULT_LOCALE, '404.html');
  if (!existsSync(own))
    throw new Error(`There is no ${own}: app/[locale]/404/page.tsx draws what a wrong address shows.`);
  for (const name of ['_not-found', '_not-found.html', '_not-found.txt', '404.html', '404.txt'])
    rmSync(join(out, name), { recursive: true, force: true });
};

const finishPages = (root: string, out: string): Pick<FinishedSite, 'pages' | 'bytesBefore' | 'bytesAfter'> => {
  const modules = readClientModules(readManifests(join(root, '.next')));
  const faults: string[] = [];
  const total = { pages: 0, bytesBefore: 0, bytesAfter: 0 };
  for (const file of listFiles(out).filter((each) => each.endsWith('.html'))) {
    const exported = readFileSync(join(out, file), 'utf8');
    const page = finishPage(exported, modules);
    faults.push(...page.faults.map((fault) => `out/${file} ${fault}`));
    writeFileSync(join(out, file), page.html);
    for (const [path, code] of page.scripts) {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      writeFileSync(join(out, path), code);
    }
    if (!page.isApp) removeFlightFiles(out, file);
    total.pages += 1;
    total.bytesBefore += Buffer.byteLength(exported);
    total.bytesAfter += Buffer.byteLength(page.html);
  }
  if (faults.length > 0) throw new Error(`Pages that cannot be served without scripts:\n${faults.join('\n')}`);
  return total;
};

const removeOrphans = (out: string): number => {
  const files = listFiles(out).map((path) => ({
    path,
    text: isText(path) ? readFileSync(join(out, path), 'utf8') : '',
  }));
  const isCandidate = ({ path }: { path: string }): boolean => path.startsWith(FRAMEWORK_FOLDER);
  const orphans = findOrphans(
    files.filter((file) => !isCandidate(file)),
    files.filter(isCandidate),
  );
  for (const path of orphans) rmSync(join(out, path));
  if (listFiles(join(out, FRAMEWORK_FOLDER)).length === 0) rmSync(join(out, FRAMEWORK_FOLDER), { recursive: true });
  return orphans.length;
};

/** Makes what `next build` exported into `out/` the site that is served. Throws, naming each page that is not fit for it. */
export const finishSite = (root: string): FinishedSite => {
  const out = join(root, 'out');
  replaceNotFoundPage(out);
  const total = finishPages(root, out);
  copyFileSync(join(out, `${DEFAULT_LOCALE}.html`), join(out, 'index.html'));
  copyFileSync(join(out, DEFAULT_LOCALE, '404.html'), join(out, '404.html'));
  const orphans = removeOrphans(out);
  writeFileSync(join(out, '_headers'), writeHeadersFile());
  for (const file of listFiles(out).filter(isText)) compressFile(join(out, file));
  return { ...total, orphans };
};
