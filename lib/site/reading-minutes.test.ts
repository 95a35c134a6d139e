import { expect, test } from 'vitest';
import { readingMinutes } from './reading-minutes';

test.each([
  ['nothing', '', 1],
  ['a few words', 'زار باكو أمس', 1],
  ['one minute and a bit', 'كلمة '.repeat(200), 1],
  ['one and a half', 'كلمة '.repeat(280), 2],
  ['dashes are no words', 'كلمة – '.repeat(180), 1],
])('%s', (_, text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes);
});
