import { describe, expect, test } from 'vitest';
import { randomFrom } from './random';

const take = (count: number, seed: number): number[] => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, random.next);
};

test('the same seed gives the same numbers, another seed others', () => {
  expect(take(50, 1)).toEqual(take(50, 1));
  expect(take(50, 1)).not.toEqual(take(50, 2));
});

describe('ten thousand numbers', () => {
  const numbers = take(10_000, 3);

  test('lie from 0 up to 1', () => {
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
  });

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])('fall into each tenth about as often: %i', (tenth) => {
    const within = numbers.filter((number) => Math.floor(number * 10) === tenth).length;
    expect(within).toBeGreaterThan(900);
    expect(within).toBeLessThan(1100);
  });
});

test('a choice is one of the choices, and each is chosen', () => {
  const random = randomFrom(4);
  const chosen = new Set(Array.from({ length: 200 }, () => random.oneOf(['قال', 'قالت', 'قالوا'])));
  expect(chosen).toEqual(new Set(['قال', 'قالت', 'قالوا']));
});

test('there is no choice from nothing', () => {
  expect(() => randomFrom(5).oneOf([])).toThrow('at least one');
});

test.each([
  [0, 0],
  [1, 500],
])('what has the probability %d happens %i times of 500', (probability, times) => {
  const random = randomFrom(6);
  expect(Array.from({ length: 500 }, () => random.chance(probability)).filter(Boolean)).toHaveLength(times);
});
