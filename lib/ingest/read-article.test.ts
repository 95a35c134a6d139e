import { describe, expect, test } from 'vitest';
import { buildCatalogue } from './catalogue';
import { readArticle } from './read-article';

const catalogue = buildCatalogue([{ id: 'salma', type: 'person', name: 'سلمى الوردياني', aliases: [] }]);
const FRONT = ['title: الماء حق', 'source: { name: بريد الساحل }', 'published: 2026-11-23'];
const TEXT = 'قالت سلمى الوردياني: "الماء حق لكل بيت". وأضافت: "نعم، لكل بيت".';
const read = (lines: string[], text = TEXT) =>
  readArticle('water', 'a.md', `---\n${lines.join('\n')}\n---\n\n${text}\n`, catalogue);

test('an article has what its file says, and what the engine reads in it', () => {
  const { article, faults } = read(FRONT);
  expect(faults).toEqual([]);
  expect(article).toMatchObject({
    id: 'water',
    title: 'الماء حق',
    lang: 'ar',
    published: '2026-11-23',
    topics: [],
    corrections: [],
    text: `الماء حق\n\n${TEXT}`,
    mentions: [{ entityId: 'salma', surface: 'سلمى الوردياني' }],
    quotes: [
      { text: 'الماء حق لكل بيت', attribution: { speakerId: 'salma' }, reviewed: false },
      { text: 'نعم، لكل بيت', attribution: { speakerId: 'salma' }, reviewed: false },
    ],
  });
  expect(article).not.toHaveProperty('links');
});

test('quotes have addresses of their own', () => {
  const ids = read(FRONT).article?.quotes.map(({ id }) => id) ?? [];
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^q[a-z0-9]{3,}$/);
});

describe('there is no article', () => {
  test.each([
    ['without front matter', () => readArticle('water', 'a.md', TEXT, catalogue), ['front matter']],
    ['with a fault in the front matter', () => read([...FRONT, 'titel: x']), ['titel']],
    ['with a fault in the text', () => read(FRONT, '# كبير'), ['text']],
    ['with both', () => read(['title: الماء حق'], '# كبير'), ['source', 'published', 'text']],
    [
      'with a fault in the text, and those of its corrections are told as well',
      () => read([...FRONT, 'links: [{ text: النهر, entity: none }]'], '# كبير'),
      ['text', 'links[0].text'],
    ],
  ])('%s', (_, result, fields) => {
    const { article, faults } = result();
    expect(article).toBeNull();
    expect(faults.map(({ field }) => field)).toEqual(fields);
  });
});

test('a correction that does not fit is a fault, and the article is there', () => {
  const { article, faults } = read([...FRONT, 'links: [{ text: النهر, entity: none }]']);
  expect(article).not.toBeNull();
  expect(faults).toMatchObject([{ file: 'a.md', line: 5, column: 17, field: 'links[0].text' }]);
});

test.each([
  [
    'both a speaker and words for one',
    'quotes: [{ starts: الماء, speaker: salma, speakerName: سلمى }]',
    'quotes[0]',
    'not both',
  ],
  ['a correction as words', 'quotes: [الماء]', 'quotes[0]', 'expected object'],
  ['a correction without its first words', 'quotes: [{ speaker: salma }]', 'quotes[0].starts', 'found nothing'],
  ['an entity that is no id', 'links: [{ text: الماء, entity: ماء }]', 'links[0].entity', 'small Latin letters'],
  ['a language that is not there', 'lang: fr', 'lang', '"ar"'],
  ['an empty standfirst', 'standfirst: ""', 'standfirst', 'some text'],
  ['a day that is none', 'topics: []\nupdated: أمس', 'updated', 'a day such as'],
])('a fault in the front matter: %s', (_, line, field, message) => {
  const { faults } = read([...FRONT, line]);
  expect(faults).toMatchObject([{ field, message: expect.stringContaining(message) }]);
});
