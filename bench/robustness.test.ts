import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { startCounting } from './count-work';
import { HOSTILE_ENTITIES, HOSTILE_TEXTS } from './hostile-texts';
import { readingFaults } from './reading-faults';

// The engine comes after the counter, which sees the branches of later functions only.
const counter = startCounting('/lib/');
afterAll(counter.stop);
const { buildCatalogue } = await import('@/lib/ingest/catalogue');
const { findStructure } = await import('@/lib/ingest/find-structure');
const { readText } = await import('@/lib/ingest/pipeline');

const catalogue = buildCatalogue(HOSTILE_ENTITIES);
const ids = new Set(HOSTILE_ENTITIES.map(({ id }) => id));
const read = (text: string) => readText(findStructure(text), catalogue);

describe.each(HOSTILE_TEXTS)('$name', ({ make }) => {
  test.each([1, 2, 3, 7, 100, 20_000, 40_000])('%i units are read without an error, into valid spans', (units) => {
    const text = make(units);
    expect(readingFaults(text, read(text), ids)).toEqual([]);
  });

  // In the square of the length it would be four times the work.
  test('twice the text is twice the work', () => {
    const [once, twice] = [make(UNITS), make(2 * UNITS)];
    // What the engine remembers of words is met before anything is counted.
    read(twice);
    const work = counter.count(() => read(once));
    const perUnit = work / once.length;
    const growth = counter.count(() => read(twice)) / work / (twice.length / once.length);
    expect(growth, `${Math.round(perUnit)} steps a unit`).toBeLessThan(1.15);
    expect(perUnit).toBeLessThan(MOST_STEPS);
  });
});

const UNITS = 6_000;
/** Steps of the engine for one unit of a text, whatever the text. */
const MOST_STEPS = 150;

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...[
      'قال',
      'قالت',
      'وأضاف',
      'أن',
      'إن',
      'بأنه',
      'بحسب',
      'وفق',
      'قوله',
      'مؤكدا',
      'الذي',
      'التي',
      'من',
      'عن',
      'في',
      'بيان',
      'جاء',
      'الوزير',
      'وزيرة',
      'ذاته',
    ],
    ...[
      'نوال',
      'الصفدي',
      'نوال الصفدي',
      'للصفدي',
      'العمل',
      'حزب',
      'حزب العمل',
      'دائرة',
      'و',
      'ب',
      'ل',
      'لل',
      'بال',
      '7',
      '٧',
      'أكتوبر',
      'word',
    ],
    ...[
      '"',
      '“',
      '”',
      '«',
      '»',
      '‘',
      '’',
      "'",
      '″',
      '„',
      '(',
      ')',
      ':',
      '،',
      '.',
      '؟',
      '!',
      '…',
      '-',
      '–',
      '#',
      '_',
      '%',
    ],
    ...[
      ' ',
      ' ',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '\t',
      '\u00A0',
      '\u200F',
      '\u202B',
      '\u202C',
      '\u2067',
      '\u2069',
      '\u200D',
      '\uFEFF',
    ],
    ...[
      '\0',
      '\u0640',
      '\u064E',
      '\u0651',
      '\u0670',
      '\uFEFB',
      '\uFDFA',
      '\uFDF2',
      '\uD800',
      '\uDC00',
      '😀',
      '\u{10FFFF}',
    ],
  );
  const anyUnits = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units));
  const text = fc.array(fc.oneof({ weight: 12, arbitrary: piece }, { weight: 1, arbitrary: anyUnits }), {
    maxLength: 120,
  });

  test.each(['', ' '])('its pieces joined by «%s» are read without an error, into valid spans', (glue) => {
    fc.assert(
      fc.property(text, (pieces) => {
        const joined = pieces.join(glue);
        expect(readingFaults(joined, read(joined), ids)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
