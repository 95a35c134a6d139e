import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '@/lib/ingest/catalogue';
import { findStructure } from '@/lib/ingest/find-structure';
import { readText } from '@/lib/ingest/pipeline';
import { generateArticle } from './generate-article';
import { generateCatalogue } from './generate-catalogue';

const entries = generateCatalogue(300);
const articles = Array.from({ length: 2_000 }, (_, number) => generateArticle(number, entries));

const countOf = (text: string, separator: RegExp): number => text.trim().split(separator).length;

test('the same number gives the same article, and every number another', () => {
  expect(generateArticle(17, entries)).toEqual(articles[17]);
  expect(new Set(articles.map(({ text }) => text)).size).toBe(articles.length);
});

describe('every article is of the size of news', () => {
  const spread = (values: readonly number[]) => [Math.min(...values), Math.max(...values)];

  test.each<[string, (text: string) => number, number, number]>([
    ['words', (text) => countOf(text, /\s+/u), 250, 700],
    ['paragraphs', (text) => countOf(text, /\n\n/u), 8, 20],
  ])('in %s', (_, count, fewest, most) => {
    const [least = 0, largest = 0] = spread(articles.map(({ text }) => count(text)));
    expect(least).toBeGreaterThanOrEqual(fewest);
    expect(largest).toBeLessThanOrEqual(most);
  });

  test('in quotations', () => {
    const [least = 0, largest = 0] = spread(articles.map(({ quotes }) => quotes));
    expect(least).toBeGreaterThanOrEqual(4);
    expect(largest).toBeLessThanOrEqual(12);
  });
});

describe('together they hold', () => {
  const all = articles.map(({ text }) => text).join('\n');

  test.each([...'"“”„«»″‘’'])('the mark %s', (mark) => {
    expect(all).toContain(mark);
  });

  test.each([
    ['a name behind و', /\sو(?:سلمى|محمد|أحمد|علي|خالد) /u],
    ['a name behind لل', /\sلل\p{L}+/u],
    ['a verb without a subject', /وأكدت? أن ["“”„«»″‘]/u],
    ['a quotation with spaces within its marks', /[«“"] \p{L}[^«»“”"\n]* [»”"]/u],
    ['tashkeel and tatweel', /\p{L}[\u0651\u0640]\p{L}/u],
    ['a dateline', /\n\n[^\n.]+ – [^\n.]+\n\n/u],
  ])('%s', (_, pattern) => {
    expect(all).toMatch(pattern);
  });

  test('no empty place of a sentence', () => {
    expect(all).not.toMatch(/undefined|NaN|\[object|\s{3,}| {2}/u);
  });
});

test('the engine finds in them about what was written', () => {
  const catalogue = buildCatalogue(entries);
  const read = articles
    .slice(0, 100)
    .map(({ text, quotes }) => ({ quotes, reading: readText(findStructure(text), catalogue) }));
  const sum = (of: (one: (typeof read)[number]) => number): number => read.reduce((total, one) => total + of(one), 0);
  expect(sum(({ reading }) => reading.quotes.length) / sum(({ quotes }) => quotes)).toBeGreaterThan(0.9);
  expect(sum(({ reading }) => reading.quotes.length) / sum(({ quotes }) => quotes)).toBeLessThan(1.2);
  expect(sum(({ reading }) => reading.mentions.length) / read.length).toBeGreaterThan(8);
  expect(sum(({ reading }) => reading.quotes.filter(({ attribution }) => attribution).length)).toBeGreaterThan(300);
});
