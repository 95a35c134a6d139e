import { generateArticle } from '../bench/generate-article';
import { formsOf, generateCatalogue } from '../bench/generate-catalogue';
import { HOSTILE_ENTITIES, HOSTILE_TEXTS } from '../bench/hostile-texts';
import { readNaively } from '../bench/baseline';
import { buildCatalogue, type Catalogue, type CatalogueEntry } from '@/lib/ingest/catalogue';
import { findStructure } from '@/lib/ingest/find-structure';
import { readText } from '@/lib/ingest/pipeline';

/*
 * Prints how fast the engine reads, in one run: generated articles with catalogues of four sizes, a naive baseline beside it; texts of three lengths;
 * hostile texts. Times are processor time of the whole process, garbage collection and compiler included: what one core takes, whatever else
 * the machine does. What is compared is measured in turns, round by round, and the median round counts.
 */

const ARTICLES = 2_000;
const ROUNDS = 10;
/** Articles that are read before anything is measured, with the catalogue that is measured; the first ones cost the compiler's time. */
const WARM_UP = 500;
const ALIASES = [300, 3_000, 30_000, 300_000] as const;
const LENGTHS = [10_000, 100_000, 1_000_000] as const;
const MB = 1_000_000;

/** Seconds of one core that something takes. */
function coreSeconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

const megabytes = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / MB;

/** The most memory that the process has held so far. */
const peakMemory = (): string => `${Math.round((process.resourceUsage().maxRSS * 1024) / MB)} MB`;

const engine =
  (catalogue: Catalogue) =>
  (text: string): void =>
    void readText(findStructure(text), catalogue);

const row = (...cells: (string | number)[]): void =>
  console.log(cells.map((cell, at) => (at === 0 ? String(cell).padEnd(46) : String(cell).padStart(13))).join(''));

const smallest = generateCatalogue(ALIASES[0]);
const articles = Array.from({ length: ARTICLES }, (_, number) => generateArticle(number, smallest).text);
const rounds = Array.from({ length: ROUNDS }, (_, round) => articles.filter((_, at) => at % ROUNDS === round));

console.log(
  `node ${process.version}, ${process.arch}; ${ARTICLES} articles, ${megabytes(articles).toFixed(1)} MB of UTF-8\n`,
);

function printArticles(): void {
  row('', 'articles/s', 'MB/s', 'against 300', 'built in', 'peak memory');
  const built = ALIASES.map((aliases) => {
    // Made one after another, so that each figure of memory has only the smaller ones in it.
    const entries = generateCatalogue(aliases);
    let catalogue = buildCatalogue([]);
    const seconds = coreSeconds(() => (catalogue = buildCatalogue(entries)));
    const read = engine(catalogue);
    for (const text of articles.slice(0, WARM_UP)) read(text);
    return { entries, read, seconds, memory: peakMemory() };
  });
  const times = rounds.map((texts, round) => {
    // Each round starts with another catalogue, so that none always comes after the same one.
    const turns = built.map((_, at) => (at + round) % built.length);
    const took = new Map(turns.map((at) => [at, coreSeconds(() => texts.forEach(built[at]?.read ?? (() => {})))]));
    return { texts, took: built.map((_, at) => took.get(at) ?? Number.NaN) };
  });
  built.forEach(({ entries, seconds, memory }, at) => {
    const speed = (of: (texts: readonly string[]) => number) =>
      median(times.map(({ texts, took }) => of(texts) / (took[at] ?? 0)));
    row(
      `engine, ${aliasesOf(entries)} aliases`,
      Math.round(speed((texts) => texts.length)),
      speed(megabytes).toFixed(2),
      `×${median(times.map(({ took }) => (took[at] ?? 0) / (took[0] ?? 0))).toFixed(2)}`,
      `${seconds.toFixed(2)} s`,
      memory,
    );
  });
  for (const { entries } of built) printBaseline(entries);
  console.log();
}

const aliasesOf = (entries: readonly CatalogueEntry[]): string =>
  entries.reduce((sum, entry) => sum + formsOf(entry), 0).toLocaleString('en');

/** The baseline reads only as many articles as it can in a few seconds. */
function printBaseline(entries: readonly CatalogueEntry[]): void {
  const read: string[] = [];
  let seconds = 0;
  for (const text of articles) {
    if (seconds > 3) break;
    seconds += coreSeconds(() => readNaively(text, entries));
    read.push(text);
  }
  const speed = read.length / seconds;
  row(
    `naive baseline, ${aliasesOf(entries)} aliases`,
    speed.toFixed(speed < 10 ? 1 : 0),
    (megabytes(read) / seconds).toFixed(2),
  );
}

/** Paragraphs of articles one after another, as one text. */
function textOf(bytes: number): string {
  const parts: string[] = [];
  for (let at = 0, length = 0; length < bytes; at++) {
    const paragraphs = (articles[at % articles.length] ?? '').trim().split('\n\n').slice(1);
    for (const paragraph of paragraphs) {
      if (length >= bytes) break;
      parts.push(paragraph);
      length += Buffer.byteLength(paragraph) + 2;
    }
  }
  return parts.join('\n\n');
}

function printLengths(): void {
  const read = engine(buildCatalogue(smallest));
  const texts = LENGTHS.map(textOf);
  const times = Array.from({ length: 7 }, () =>
    texts.map((text) => {
      const turns = Math.round(MB / Buffer.byteLength(text));
      const seconds = coreSeconds(() => {
        for (let turn = 0; turn < turns; turn++) read(text);
      });
      return seconds / turns;
    }),
  );
  row('one text', 'ms', 'ms a KB', 'against 10 KB');
  texts.forEach((text, at) => {
    const perKilobyte = (round: readonly number[], of: number) =>
      ((round[of] ?? 0) * 1000) / (Buffer.byteLength(texts[of] ?? '') / 1000);
    row(
      `of ${(Buffer.byteLength(text) / 1000).toFixed(0)} KB`,
      (1000 * median(times.map((round) => round[at] ?? 0))).toFixed(1),
      median(times.map((round) => perKilobyte(round, at))).toFixed(3),
      `×${median(times.map((round) => perKilobyte(round, at) / perKilobyte(round, 0))).toFixed(2)}`,
    );
  });
  console.log();
}

/** A text this slow, in seconds a megabyte, is read twice more, for other things on the machine slow it too. */
const SLOW = 0.8;

/** Seconds a megabyte for a hostile text of 1 MB. */
function readHostile(read: (text: string) => void, make: (units: number) => string): number {
  const sample = make(10_000);
  const text = make(Math.round((MB * sample.length) / Buffer.byteLength(sample)));
  const seconds = (): number => coreSeconds(() => read(text)) / megabytes([text]);
  const first = seconds();
  return first < SLOW ? first : median([first, seconds(), seconds()]);
}

function printHostile(): void {
  const read = engine(buildCatalogue([...smallest, ...HOSTILE_ENTITIES]));
  row('hostile text of 1 MB', 's/MB');
  const all = HOSTILE_TEXTS.map(({ name, make }) => {
    const perMegabyte = readHostile(read, make);
    row(name, perMegabyte.toFixed(2), perMegabyte > 1 ? 'too slow' : '');
    return perMegabyte;
  });
  row('the slowest of them', Math.max(...all).toFixed(2));
  row('peak memory of the whole run', peakMemory());
}

printArticles();
printLengths();
printHostile();
