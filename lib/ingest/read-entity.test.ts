import { describe, expect, test } from 'vitest';
import { readEntity } from './read-entity';

const FRONT = [
  'type: person',
  'name: { ar: سلمى الوردياني, en: Salma Wardiani }',
  'description: { ar: مهندسة., en: An engineer. }',
];
const source = (lines: string[], text = 'ولدت في وادي النخيل.\n'): string => `---\n${lines.join('\n')}\n---\n\n${text}`;
const read = (lines: string[], text?: string) => readEntity('salma', 'e.md', source(lines, text));

describe('a sound entity', () => {
  test('has its fields, and lists that are missing are empty', () => {
    const { entity, faults, references } = read(FRONT);
    expect(faults).toEqual([]);
    expect(references).toEqual([]);
    expect(entity).toEqual({
      id: 'salma',
      type: 'person',
      name: { ar: 'سلمى الوردياني', en: 'Salma Wardiani' },
      aliases: [],
      roles: [],
      description: { ar: 'مهندسة.', en: 'An engineer.' },
      sameAs: [],
      paragraphs: ['ولدت في وادي النخيل.'],
    });
  });

  test.each([
    ['none', '', []],
    ['one over two lines', 'ولدت في\nوادي النخيل.', ['ولدت في وادي النخيل.']],
    ['two', 'ولدت هنا.\n\nودرست هناك.', ['ولدت هنا.', 'ودرست هناك.']],
    ['with emphasis, of which the words stay', 'ولدت **هنا**.', ['ولدت هنا.']],
  ])('paragraphs: %s', (_, text, paragraphs) => {
    expect(read(FRONT, text).entity?.paragraphs).toEqual(paragraphs);
  });

  test.each([
    ['words', 'aliases: [الوردياني, Wardiani]', ['الوردياني', 'Wardiani']],
    ['with a condition', 'aliases: [{ form: سلمى, after: [المهندسة] }]', [{ form: 'سلمى', after: ['المهندسة'] }]],
  ])('aliases: %s', (_, line, aliases) => {
    expect(read([...FRONT, line]).entity?.aliases).toEqual(aliases);
  });

  test.each(['"2020"', '"2020-09"', '"2020-09-15"', '2020-09-15'])('a role may start at %s', (from) => {
    const role = `roles: [{ title: { ar: رئيسة, en: Head }, from: ${from} }]`;
    expect(read([...FRONT, role]).entity?.roles).toMatchObject([{ from: from.replaceAll('"', '') }]);
  });
});

describe('references', () => {
  test('are the bodies of its roles, each with the fault that it would be', () => {
    const roles = ['roles:', '  - { title: { ar: أ, en: A } }', '  - { title: { ar: ب, en: B }, of: council }'];
    expect(read([...FRONT, ...roles]).references).toEqual([
      {
        of: 'council',
        fault: {
          file: 'e.md',
          line: 7,
          column: 36,
          field: 'roles[1].of',
          message: 'no entity has the id "council"',
          hint: expect.stringContaining('content/entities'),
        },
      },
    ]);
  });

  test('are none while the file has faults', () => {
    expect(read(['type: person', 'roles: [{ title: { ar: أ, en: A }, of: council }]']).references).toEqual([]);
  });
});

describe('a fault', () => {
  test.each([
    ['another type', ['type: country', ...FRONT.slice(1)], 2, 'type', 'expected one of "person"'],
    ['a name in one language', ['type: person', 'name: { ar: سلمى }', FRONT[2] ?? ''], 3, 'name.en', 'found nothing'],
    ['a name as words', ['type: person', 'name: سلمى', FRONT[2] ?? ''], 3, 'name', 'expected object, found "سلمى"'],
    [
      'a year without marks',
      [...FRONT, 'roles: [{ title: { ar: أ, en: A }, from: 2020 }]'],
      5,
      'roles[0].from',
      'expected string, found 2020',
    ],
    [
      'a date the other way round',
      [...FRONT, 'roles: [{ title: { ar: أ, en: A }, from: 15-09-2020 }]'],
      5,
      'roles[0].from',
      'quoted',
    ],
    [
      'an id that is no id',
      [...FRONT, 'roles: [{ title: { ar: أ, en: A }, of: بلدية }]'],
      5,
      'roles[0].of',
      'small Latin letters',
    ],
    ['an empty alias', [...FRONT, 'aliases: [""]'], 5, 'aliases[0]', 'expected'],
    ['a condition without words', [...FRONT, 'aliases: [{ form: سلمى, after: [] }]'], 5, 'aliases[0].after', '>=1'],
    ['an address that is none', [...FRONT, 'sameAs: [wikidata Q1]'], 5, 'sameAs[0]', 'https://'],
    ['an unknown field', [...FRONT, 'born: 1970'], 5, 'born', 'no such field'],
  ])('%s', (_, lines, line, field, message) => {
    const { entity, faults } = read(lines);
    expect(entity).toBeNull();
    expect(faults).toMatchObject([{ file: 'e.md', line, field }]);
    expect(faults[0]?.message).toContain(message);
  });

  test.each([
    ['a heading', 'نص.\n\n## عنوان', '"heading"'],
    ['a list', 'نص.\n\n- بند', '"list"'],
    ['HTML', 'نص.\n\n<p>نص</p>', '"html"'],
  ])('%s in its text', (_, text, what) => {
    expect(read(FRONT, text).faults).toMatchObject([
      { line: 9, column: 1, field: 'text', message: expect.stringContaining(what) },
    ]);
  });

  test('in front matter and text are told together', () => {
    expect(read([...FRONT, 'x: 1'], '## عنوان').faults.map(({ field }) => field)).toEqual(['x', 'text']);
  });
});
