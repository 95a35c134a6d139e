import { expect, test } from 'vitest';
import { formatDay, formatNumber } from './format-day';

test.each([
  ['2026-11-23', 'ar', '23 نوفمبر 2026'],
  ['2024-01-01', 'ar', '1 يناير 2024'],
  ['2024-12-31', 'en', '31 December 2024'],
] as const)('%s (%s) is %s', (day, locale, expected) => {
  expect(formatDay(day, locale)).toBe(expected);
});

test.each([
  [12, 'ar', '12'],
  [1234, 'en', '1,234'],
] as const)('%d (%s) is %s', (value, locale, expected) => {
  expect(formatNumber(value, locale)).toBe(expected);
});
