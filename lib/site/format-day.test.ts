import { expect, test } from 'vitest';
import { formatDay } from './format-day';

test.each([
  ['2026-11-23', 'ar', '23 نوفمبر 2026'],
  ['2024-01-01', 'ar', '1 يناير 2024'],
  ['2024-12-31', 'en', '31 December 2024'],
  ['2022-12', 'ar', 'ديسمبر 2022'],
  ['2022', 'ar', '2022'],
  ['2022', 'en', '2022'],
] as const)('%s (%s) is %s', (day, locale, expected) => {
  expect(formatDay(day, locale)).toBe(expected);
});
