import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseFile } from './parse-file';

const schema = z.strictObject({
  title: z.string().trim().min(1, 'some text'),
  kind: z.enum(['news', 'story']).default('news'),
  day: z.iso.date('a day such as 2026-11-23').optional(),
  roles: z.array(z.strictObject({ title: z.string(), of: z.string().optional() })).default([]),
  alias: z.union([z.string(), z.strictObject({ form: z.string() })], 'a name, or { form: a name }').optional(),
});

const parse = (source: string) => parseFile('a.md', source, schema);
const withFront = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\n\nنص الخبر.\n`;

describe('a sound file', () => {
  test('gives its data, with what is missing filled in, and its text', () => {
    const { data, body, faults } = parse(withFront('title: الماء حق', 'day: 2026-11-23'));
    expect(faults).toEqual([]);
    expect(data).toEqual({ title: 'الماء حق', kind: 'news', day: '2026-11-23', roles: [] });
    expect(body.children.map(({ type }) => type)).toEqual(['yaml', 'paragraph']);
  });

  test.each([
    ['the line breaks of Windows', withFront('title: الماء حق').replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${withFront('title: الماء حق')}`],
    ['comments', withFront('# ملاحظة', 'title: الماء حق # هنا')],
    ['no text', '---\ntitle: الماء حق\n---\n'],
    ['a line in the text that looks like its end', `${withFront('title: الماء حق')}\nسطر\n\n---\n`],
  ])('may have %s', (_, source) => {
    expect(parse(source)).toMatchObject({ data: { title: 'الماء حق' }, faults: [] });
  });
});

describe('a fault says where it stands, what was expected, and what to do', () => {
  test.each([
    ['no front matter', 'نص الخبر.\n', 1, 1, 'front matter', 'expected front matter, found none'],
    ['an empty file', '', 1, 1, 'front matter', 'expected front matter, found none'],
    ['front matter below text', 'نص.\n\n---\ntitle: الماء\n---\n', 1, 1, 'front matter', 'found none'],
    ['an open bracket', withFront('title: الماء', 'roles: [', 'kind: news'), 4, 1, 'front matter', 'not valid YAML'],
    ['an open quotation', withFront('title: "الماء'), 2, 14, 'front matter', 'not valid YAML'],
    ['a tab', withFront('title: الماء', 'roles:', '\t- title: x'), 4, 1, 'front matter', 'not valid YAML: Tabs'],
    ['a field twice', withFront('title: الماء', 'title: الهواء'), 3, 1, 'front matter', 'Map keys must be unique'],
    ['a number for words', withFront('title: 7'), 2, 8, 'title', 'expected string, found 7'],
    ['words for a list', withFront('title: الماء', 'roles: وزيرة'), 3, 8, 'roles', 'expected array, found "وزيرة"'],
    [
      'words for fields',
      withFront('title: الماء', 'roles: [وزيرة]'),
      3,
      9,
      'roles[0]',
      'expected object, found "وزيرة"',
    ],
    ['nothing but spaces', withFront('title: "  "'), 2, 8, 'title', 'expected some text, found ""'],
    ['a missing field', withFront('kind: news'), 2, 1, 'title', 'expected string, found nothing'],
    [
      'a missing field of a field',
      withFront('title: الماء', 'roles:', '  - of: x'),
      4,
      5,
      'roles[0].title',
      'found nothing',
    ],
    ['an unknown field', withFront('title: الماء', 'titel: الماء'), 3, expect.any(Number), 'titel', 'no such field'],
    [
      'an unknown field of a field',
      withFront('title: الماء', 'roles:', '  - title: x', '    off: y'),
      5,
      expect.any(Number),
      'roles[0].off',
      'no such field',
    ],
    [
      'a word that is not on the list',
      withFront('title: الماء', 'kind: poem'),
      3,
      7,
      'kind',
      'expected one of "news", "story", found "poem"',
    ],
    [
      'a day the other way round',
      withFront('title: الماء', 'day: 23-11-2026'),
      3,
      6,
      'day',
      'expected a day such as 2026-11-23',
    ],
    ['a day that is none', withFront('title: الماء', 'day: 2026-02-31'), 3, 6, 'day', 'found "2026-02-31"'],
    [
      'no form of several',
      withFront('title: الماء', 'alias: [x]'),
      3,
      8,
      'alias',
      'expected a name, or { form: a name }, found ["x"]',
    ],
    ['a list for the whole', withFront('- title'), 2, 1, 'front matter', 'expected object, found ["title"]'],
    ['nothing in the front matter', '---\n---\n\nنص.\n', 2, 1, 'title', 'expected string, found nothing'],
  ])('%s', (_, source, line, column, field, message) => {
    const { data, faults } = parse(source);
    expect(data).toBeNull();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: 'a.md', line, column, field });
    expect(faults[0]?.message).toContain(message);
    expect(faults[0]?.hint).toMatch(/\.$/);
  });

  test('lines are counted the same with the line breaks of Windows', () => {
    expect(parse(withFront('title: الماء', 'kind: poem').replaceAll('\n', '\r\n')).faults).toMatchObject([
      { line: 3, column: 7, field: 'kind' },
    ]);
  });

  test('all of them come at once', () => {
    const { faults } = parse(withFront('title: 7', 'kind: poem', 'day: أمس'));
    expect(faults.map(({ line, field }) => `${line} ${field}`)).toEqual(['2 title', '3 kind', '4 day']);
  });

  test.each([
    ['a missing field is to be added', withFront('kind: news'), 'Add the field'],
    ['a number is to be put between marks', withFront('title: 7'), 'between quotation marks'],
    ['another value is to be corrected', withFront('title: الماء', 'kind: poem'), 'Correct the value'],
    ['an unknown field is to be taken out', withFront('title: الماء', 'x: 1'), 'Take the field out'],
    ['broken YAML is to be quoted', withFront('title: "الماء'), 'between single quotation marks'],
  ])('the hint: %s', (_, source, hint) => {
    expect(parse(source).faults[0]?.hint).toContain(hint);
  });
});

describe('placeOf', () => {
  const { placeOf } = parse(withFront('title: الماء', 'roles:', '  - { title: وزيرة, of: council }'));

  test.each([
    ['a field', ['title'], { line: 2, column: 8 }],
    ['a field within a list', ['roles', 0, 'of'], { line: 4, column: 25 }],
    ['the nearest there is, for a field that is missing', ['roles', 0, 'from'], { line: 4, column: 5 }],
    ['the start, where nothing is near', ['kind'], { line: 2, column: 1 }],
  ])('%s', (_, path, place) => {
    expect(placeOf(path)).toEqual(place);
  });
});
