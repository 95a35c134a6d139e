import { expect, test } from 'vitest';
import { badgeLetter, lookedUpName } from './looked-up-name';

test.each([
  ['الكُنيست', 'ar', 'كنيست'],
  ['الأمم المتحدة', 'ar', 'أمم المتحدة'],
  ['ألمانيا', 'ar', 'ألمانيا'],
  ['آل سعود', 'ar', 'آل سعود'],
  ['ال', 'ar', 'ال'],
  ['The Knesset', 'en', 'Knesset'],
  ['Theodor', 'en', 'Theodor'],
] as const)('%s (%s) is looked up as %s', (name, locale, expected) => {
  expect(lookedUpName(name, locale)).toBe(expected);
});

test.each([
  ['أوريت ستروك', 'ar', 'أ'],
  ['الكنيست', 'ar', 'ك'],
  ['«فوكس»', 'ar', 'ف'],
  ['ألمانيا', 'ar', 'أ'],
  ['مُحمد', 'ar', 'م'],
  ['orit', 'en', 'O'],
  ['7', 'ar', '#'],
] as const)('the badge of %s (%s) is %s', (name, locale, letter) => {
  expect(badgeLetter(name, locale)).toBe(letter);
});
