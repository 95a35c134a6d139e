import { expect, test } from 'vitest';
import { formatNumber } from './format-number';

test.each([
  [12, 'ar', '12'],
  [1234, 'en', '1,234'],
] as const)('%d (%s) is %s', (value, locale, expected) => {
  expect(formatNumber(value, locale)).toBe(expected);
});
