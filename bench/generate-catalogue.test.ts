import { describe, expect, test } from 'vitest';
import { idSchema } from '@/lib/model/entity';
import { foldText } from '@/lib/text/fold';
import { formsOf, generateCatalogue } from './generate-catalogue';

const entries = generateCatalogue(3_000);

test.each([1, 300, 3_000, 30_000])('holds %i names and aliases, and hardly more', (aliases) => {
  const forms = generateCatalogue(aliases).reduce((sum, entry) => sum + formsOf(entry), 0);
  expect(forms).toBeGreaterThanOrEqual(aliases);
  expect(forms).toBeLessThan(aliases + 3);
});

test('a smaller one is the beginning of a larger one', () => {
  const smaller = generateCatalogue(300);
  expect(entries.slice(0, smaller.length)).toEqual(smaller);
});

test('ids and names are given once, and ids are what ids must be', () => {
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
  for (const { id } of entries) expect(idSchema.safeParse(id).success, id).toBe(true);
});

describe('is like a catalogue of news', () => {
  const of = (type: string) => entries.filter((entry) => entry.type === type);

  test.each([
    ['person', 0.5, 0.7],
    ['organization', 0.15, 0.35],
    ['place', 0.05, 0.2],
    ['agreement', 0, 0.05],
    ['event', 0, 0.05],
  ])('in how many are of the type %s', (type, fewest, most) => {
    expect(of(type).length / entries.length).toBeGreaterThan(fewest);
    expect(of(type).length / entries.length).toBeLessThan(most);
  });

  test('people have given names and families in common', () => {
    const people = of('person').map(({ name }) => name.split(' '));
    expect(new Set(people.map((words) => words[0])).size).toBeLessThan(people.length / 5);
    expect(new Set(people.map((words) => words.at(-1))).size).toBeLessThan(people.length * 0.9);
    expect(new Set(people.map((words) => words.at(-1))).size).toBeGreaterThan(people.length * 0.2);
  });

  test('some names fit two', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, aliases } of entries)
      for (const alias of aliases)
        if (typeof alias === 'string') owners.set(alias, (owners.get(alias) ?? new Set()).add(id));
    expect([...owners.values()].filter((ids) => ids.size > 1).length).toBeGreaterThan(10);
  });

  test('all names are of Arabic letters', () => {
    for (const { name } of entries) expect(foldText(name), name).toMatch(/^[ء-ي]+(?: [ء-ي]+)*$/u);
  });
});
