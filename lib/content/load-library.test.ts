import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentError } from '@/lib/model/fault';
import { contentCatalogue, inspectLibrary, loadLibrary } from './load-library';

let root = '';

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

const entity = (name: string, ...more: string[]): string =>
  [
    '---',
    'type: person',
    `name: { ar: ${name}, en: A name }`,
    'description: { ar: وصف., en: About. }',
    ...more,
    '---',
    '',
  ].join('\n');
const article = (published: string, text: string, ...more: string[]): string =>
  ['---', 'title: عنوان', 'source: { name: بريد }', `published: ${published}`, ...more, '---', '', text, ''].join('\n');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  write('entities/salma.md', entity('سلمى الوردياني', 'roles: [{ title: { ar: رئيسة, en: Head }, of: council }]'));
  write('entities/council.md', entity('مجلس البلدية').replace('person', 'organization'));
  write('articles/water.md', article('2026-11-20', 'قالت سلمى الوردياني: "الماء حق لكل بيت".'));
});

afterEach(() => rmSync(root, { recursive: true }));

describe('sound content', () => {
  test('articles come newest first, those of a day by their ids', () => {
    write('articles/bread.md', article('2026-11-21', 'نص.'));
    write('articles/air.md', article('2026-11-20', 'نص.'));
    expect(loadLibrary(root).articles.map(({ id }) => id)).toEqual(['bread', 'air', 'water']);
  });

  test('entities are found by their ids, and articles name them', () => {
    const { articles, entities } = loadLibrary(root);
    expect([...entities.keys()].sort()).toEqual(['council', 'salma']);
    expect(articles[0]).toMatchObject({
      mentions: [{ entityId: 'salma' }],
      quotes: [{ text: 'الماء حق لكل بيت', attribution: { speakerId: 'salma' } }],
    });
  });

  test('a folder is read once', () => {
    const library = loadLibrary(root);
    write('articles/bread.md', article('2026-11-21', 'نص.'));
    expect(loadLibrary(root)).toBe(library);
    expect(inspectLibrary(root).library.articles).toHaveLength(2);
  });

  test.each([
    ['a folder that is not there', 'nowhere'],
    ['a folder without articles and entities', '.'],
  ])('%s holds nothing', (_, folder) => {
    rmSync(join(root, 'articles'), { recursive: true });
    rmSync(join(root, 'entities'), { recursive: true });
    const { library, faults } = inspectLibrary(join(root, folder));
    expect(faults).toEqual([]);
    expect(library.articles).toEqual([]);
    expect(library.entities.size).toBe(0);
  });

  test('files of other kinds are passed over', () => {
    write('articles/notes.txt', 'ملاحظات');
    write('articles/.1234.draft', 'مسودة');
    write('README.md', 'ملاحظات');
    const { library, faults } = inspectLibrary(root);
    expect(faults).toEqual([]);
    expect(library.articles).toHaveLength(1);
  });

  test('the catalogue has the Arabic names', () => {
    expect([...contentCatalogue(root).entries.values()].map(({ id, name }) => `${id}: ${name}`)).toEqual([
      'council: مجلس البلدية',
      'salma: سلمى الوردياني',
    ]);
  });
});

describe('faults', () => {
  test.each([
    ['an entity without front matter', 'entities/river.md', 'نهر.', 1, 'front matter'],
    ['an entity with broken YAML', 'entities/river.md', '---\nname: [\n---\n', 2, 'front matter'],
    ['a field that entities do not have', 'entities/river.md', entity('النهر', 'born: 1970'), 5, 'born'],
    ['a heading in an entity', 'entities/river.md', `${entity('النهر')}\n## عنوان\n`, 7, 'text'],
    [
      'a role in a body that is not there',
      'entities/river.md',
      entity('النهر', 'roles: [{ title: { ar: أ, en: A }, of: sea }]'),
      5,
      'roles[0].of',
    ],
    ['an entity whose name is no id', 'entities/River_1.md', entity('النهر'), 1, 'file name'],
    ['an entity whose name is Arabic', 'entities/نهر.md', entity('النهر'), 1, 'file name'],
    ['an article without front matter', 'articles/air.md', 'نص.', 1, 'front matter'],
    ['a field that articles do not have', 'articles/air.md', article('2026-11-20', 'نص.', 'titel: x'), 5, 'titel'],
    ['a day that is none', 'articles/air.md', article('2026-11-31', 'نص.'), 4, 'published'],
    ['a table in an article', 'articles/air.md', article('2026-11-20', '| أ |\n|---|'), 7, 'text'],
    [
      'a link correction that does not fit',
      'articles/air.md',
      article('2026-11-20', 'نص.', 'links: [{ text: نهر, entity: none }]'),
      5,
      'links[0].text',
    ],
    [
      'a link to an entity that is not there',
      'articles/air.md',
      article('2026-11-20', 'نص.', 'links: [{ text: نص, entity: sea }]'),
      5,
      'links[0].entity',
    ],
    [
      'a quote correction that does not fit',
      'articles/air.md',
      article('2026-11-20', 'نص.', 'quotes: [{ starts: نهر }]'),
      5,
      'quotes[0].starts',
    ],
    ['an article whose name is no id', 'articles/air--1.md', article('2026-11-20', 'نص.'), 1, 'file name'],
  ])('%s', (_, file, text, line, field) => {
    write(file, text);
    const { faults } = inspectLibrary(root);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: `${root}/${file}`, line, field });
    expect(faults[0]?.message).not.toBe('');
    expect(faults[0]?.hint).not.toBe('');
  });

  test('all of them come at once, and what is sound is there', () => {
    write('entities/river.md', 'نهر.');
    write('articles/air.md', 'نص.');
    const { library, faults } = inspectLibrary(root);
    expect(faults.map(({ file }) => file)).toEqual([`${root}/entities/river.md`, `${root}/articles/air.md`]);
    expect(library.articles.map(({ id }) => id)).toEqual(['water']);
    expect([...library.entities.keys()]).not.toContain('river');
  });

  test('loading throws them, each with its place', () => {
    write('articles/air.md', article('2026-11-20', 'نص.', 'titel: x'));
    expect(() => loadLibrary(root)).toThrow(ContentError);
    expect(() => loadLibrary(root)).toThrow(/air\.md:5:\d+ {2}titel: no such field/);
  });

  test('loading works once they are mended', () => {
    write('articles/air.md', 'نص.');
    expect(() => loadLibrary(root)).toThrow(ContentError);
    write('articles/air.md', article('2026-11-20', 'نص.'));
    expect(loadLibrary(root).articles).toHaveLength(2);
  });

  test('the catalogue asks for sound entities, not for sound articles', () => {
    write('articles/air.md', 'نص.');
    expect(contentCatalogue(root).entries.size).toBe(2);
    write('entities/river.md', 'نهر.');
    expect(() => contentCatalogue(root)).toThrow(ContentError);
  });
});
