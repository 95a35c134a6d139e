import { describe, expect, test } from 'vitest';
import floors from './accuracy/floors.json';
import { findUnaccounted } from './find-unaccounted';
import { measure, SETS } from './measure';
import { MEASURES } from './measures';
import { readSet } from './read-set';

const set = readSet();

describe('the gold', () => {
  test.each(set.texts)('of $name accounts for every known form in the text', (gold) => {
    expect(findUnaccounted(gold, set.catalogue)).toEqual([]);
  });

  test('covers enough texts, quotations and entities to mean something', () => {
    expect(set.texts.filter(({ group }) => group === 'short').length).toBeGreaterThanOrEqual(64);
    expect(set.texts.filter(({ group }) => group === 'long').length).toBeGreaterThanOrEqual(10);
    expect(set.catalogue.length).toBeGreaterThanOrEqual(150);
  });
});

describe('the engine reads no worse than it did', () => {
  const measured = measure(set);
  test.each(SETS.flatMap((name) => MEASURES.map(({ id, of }) => ({ name, id, of }))))(
    '$name: $id',
    ({ name, id, of }) => {
      const floor = new Map(Object.entries(floors[name])).get(id);
      expect(floor, `a floor for ${id} in bench/accuracy/floors.json`).toBeTypeOf('number');
      expect(100 * of(measured[name].engine)).toBeGreaterThanOrEqual(floor ?? 0);
    },
  );
});
