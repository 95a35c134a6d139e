import { afterAll, describe, expect, test } from 'vitest';
import { startCounting } from './count-work';

const counter = startCounting('count-work.test');
afterAll(counter.stop);

const LINEAR = (size: number): number => {
  let sum = 0;
  for (let i = 0; i < size; i++) if (i % 2 === 0) sum += i;
  return sum;
};

const QUADRATIC = (size: number): number => {
  let sum = 0;
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) if ((i + j) % 2 === 0) sum += j;
  return sum;
};

const HIDDEN = (size: number): number => {
  const numbers = Array.from({ length: size }, (_, i) => i);
  return numbers.filter((number) => numbers.findLast((other) => other < number) === undefined).length;
};

describe('twice as much to do', () => {
  test.each([
    ['a loop', LINEAR, 2],
    ['a loop in a loop', QUADRATIC, 4],
    ['a search in a filter', HIDDEN, 4],
  ])('is told by the work of %s', (_, run, factor) => {
    run(1);
    const growth = counter.count(() => run(2000)) / counter.count(() => run(1000));
    expect(growth).toBeGreaterThan(0.95 * factor);
    expect(growth).toBeLessThan(1.05 * factor);
  });
});

test('the same is counted each time', () => {
  LINEAR(1);
  const first = counter.count(() => LINEAR(500));
  expect(first).toBeGreaterThan(500);
  expect(counter.count(() => LINEAR(500))).toBe(first);
});

test('what other files do is not counted', () => {
  const elsewhere = startCounting('no-such-folder');
  expect(elsewhere.count(() => LINEAR(500))).toBe(0);
  elsewhere.stop();
});
