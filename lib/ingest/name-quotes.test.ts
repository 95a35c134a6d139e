import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from './catalogue';
import { findStructure } from './find-structure';
import { nameQuotes } from './name-quotes';
import { readText } from './pipeline';

const catalogue = buildCatalogue([{ id: 'salma', type: 'person', name: 'سلمى الوردياني', aliases: [] }]);
const quotesIn = (text: string, article = 'water') =>
  nameQuotes(readText(findStructure(text), catalogue), article).quotes;

/** The id of each quote by its words. */
const idsIn = (text: string, article?: string): Record<string, string> =>
  Object.fromEntries(quotesIn(text, article).map(({ text: words, id }) => [words, id]));

const FIRST = 'قالت سلمى الوردياني في الجلسة: "الماء حق لكل بيت".';
const SECOND = 'وأضافت في ختامها: "لن نرفع السعر هذا العام".';

describe('an id stays', () => {
  const ids = idsIn(`جلسة عن الماء\n\n${FIRST}\n\n${SECOND}`);

  test.each([
    ['when paragraphs change places', `جلسة عن الماء\n\n${SECOND}\n\n${FIRST}`],
    [
      'when a paragraph with another quotation is put before',
      `جلسة عن الماء\n\nقال السكان: "الصبر نفد منذ شهر".\n\n${FIRST}\n\n${SECOND}`,
    ],
    ['when the words around change', `جلسة عن الماء\n\nوصرحت: "الماء حق لكل بيت" ثم "لن نرفع السعر هذا العام".`],
    ['when the marks change', `جلسة عن الماء\n\n${FIRST}\n\n${SECOND}`.replace(/"([^"]*)"/g, '«$1»')],
  ])('%s', (_, text) => {
    expect(idsIn(text)).toMatchObject(ids);
  });

  test.each([
    ['tashkeel is added', 'الماءُ حَقٌّ لكلِّ بيت'],
    ['a letter is drawn out', 'الماء حق لكـــل بيت'],
    ['a comma is added', 'الماء حق، لكل بيت'],
    ['a space is doubled', 'الماء  حق لكل بيت'],
    ['a full stop comes inside', 'الماء حق لكل بيت.'],
  ])('when %s', (_, words) => {
    const [quote] = quotesIn(`جلسة عن الماء\n\n${FIRST.replace('الماء حق لكل بيت', words)}`);
    expect(quote?.id).toBe(ids['الماء حق لكل بيت']);
  });
});

describe('an id is another', () => {
  const [quote] = quotesIn(`جلسة عن الماء\n\n${FIRST}`);

  test.each([
    ['for other words', 'الماء حق لكل دار'],
    ['for fewer words', 'الماء حق لكل'],
    ['for words that are only joined otherwise', 'الماء حق لكلبيت'],
  ])('%s', (_, words) => {
    const [other] = quotesIn(`جلسة عن الماء\n\n${FIRST.replace('الماء حق لكل بيت', words)}`);
    expect(other?.id).not.toBe(quote?.id);
  });

  test('in another article', () => {
    expect(quotesIn(`جلسة عن الماء\n\n${FIRST}`, 'water-again')[0]?.id).not.toBe(quote?.id);
  });
});

describe('the same words more than once', () => {
  test('the one that the margin shows has the plain id, wherever it stands', () => {
    const [inHeadline, inText] = quotesIn(`سلمى الوردياني: "الماء حق لكل بيت"\n\n${FIRST}`);
    expect(inText?.id).toMatch(/^q[a-z0-9]+$/);
    expect(inHeadline?.id).toBe(`${inText?.id}-2`);
    expect(inHeadline?.repeats).toBe(inText?.id);
  });

  test('the third has -3', () => {
    const ids = quotesIn(`جلسة عن الماء\n\n${FIRST}\n\n${FIRST}\n\n${FIRST}`).map(({ id }) => id);
    expect(ids.slice(1)).toEqual([`${ids[0]}-2`, `${ids[0]}-3`]);
  });
});

test('what goes on with another quote points to its new id', () => {
  const [first, second] = quotesIn('جلسة\n\nقالت سلمى الوردياني إن “الماء حق لكل بيت.\n\nوسنعمل حتى يصل إلى الجميع”.');
  expect(second?.continues).toBe(first?.id);
});

test('nothing but ids changes', () => {
  const reading = readText(findStructure(`جلسة عن الماء\n\n${FIRST}\n\n${SECOND}`), catalogue);
  const named = nameQuotes(reading, 'water');
  expect({ ...named, quotes: named.quotes.map((quote, at) => ({ ...quote, id: reading.quotes[at]?.id })) }).toEqual(
    reading,
  );
});

test('whatever the quotations: ids are unique and fit for an address', () => {
  const words = fc.string({ unit: fc.constantFrom(...'ابتثجح .،7A'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), (quoted) => {
      const ids = quotesIn(quoted.map((each) => `قالت: "${each}".`).join('\n\n')).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^q[a-z0-9]+(-[1-9]\d*)?$/);
    }),
  );
});
