import { describe, expect, test } from 'vitest';
import { cliticReadings, withoutConjunction } from './clitics';

describe('cliticReadings', () => {
  test.each([
    ['للكنيست', 'الكنيست'],
    ['وللكنيست', 'الكنيست'],
    ['لاسراييل', 'اسراييل'],
    ['واذربيجان', 'اذربيجان'],
    ['وباكو', 'باكو'],
    ['للبنان', 'لبنان'],
    ['فبالقدس', 'القدس'],
  ])('%s can be read as %s', (word, rest) => {
    expect(cliticReadings(word).map((reading) => reading.text)).toContain(rest);
  });

  test.each([
    ['سكان', 'كان'],
    ['الكنيست', 'كنيست'],
    ['مدينه', 'دينه'],
  ])('%s is never read as %s', (word, rest) => {
    expect(cliticReadings(word).map((reading) => reading.text)).not.toContain(rest);
  });

  test('a word without clitics has one reading', () => {
    expect(cliticReadings('سلمي')).toEqual([{ text: 'سلمي', taken: 0 }]);
  });

  test.each(['و', 'وب', 'لل', 'ك', ''])(
    'of %s no reading leaves less than two letters, but the word itself',
    (word) => {
      for (const { text } of cliticReadings(word).slice(1)) expect(text.length).toBeGreaterThanOrEqual(2);
    },
  );

  test('counts the letters outside: one for لل, whose ا comes back', () => {
    expect(cliticReadings('للكنيست')).toContainEqual({ text: 'الكنيست', taken: 1 });
    expect(cliticReadings('وللكنيست')).toContainEqual({ text: 'الكنيست', taken: 2 });
  });
});

test.each([
  ['وقال', 'قال'],
  ['فقال', 'قال'],
  ['قال', 'قال'],
  ['وفق', 'فق'],
])('withoutConjunction(%s) is %s', (word, rest) => {
  expect(withoutConjunction(word)).toBe(rest);
});
