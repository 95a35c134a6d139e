import { describe, expect, test } from 'vitest';
import { buildCatalogue } from './catalogue';
import { findStructure } from './find-structure';
import { readText } from './pipeline';

const catalogue = buildCatalogue([{ id: 'salma', type: 'person', name: 'سلمى الوردياني', aliases: [] }]);

/** Which quote each quote repeats. */
const repeatsIn = (...paragraphs: string[]): (string | null)[] =>
  readText(findStructure(paragraphs.join('\n\n')), catalogue).quotes.map(({ repeats }) => repeats);

const DATELINE = 'وادي النخيل – بريد الساحل';
const BODY = 'وقالت سلمى الوردياني في الجلسة إن "الماء حق لكل بيت في المدينة".';

describe('the same words', () => {
  test.each([
    ['in the headline, repeated from the text', ['سلمى الوردياني: "الماء حق لكل بيت في المدينة"', BODY], ['q2', null]],
    [
      'in the standfirst, repeated from the text',
      ['جلسة عن الماء', 'سلمى الوردياني: "الماء حق لكل بيت في المدينة".', DATELINE, BODY],
      ['q2', null],
    ],
    ['in headline and text with other marks', ['سلمى الوردياني: “الماء حق لكل بيت في المدينة”', BODY], ['q2', null]],
    ['in part', ['سلمى الوردياني: "الماء حق لكل بيت"', BODY], ['q2', null]],
    ['with other tashkeel and signs', ['سلمى الوردياني: "الماءُ حقّ، لكل بيت"', BODY], ['q2', null]],
    ['later in the text', ['جلسة عن الماء', BODY, BODY], [null, 'q1']],
    ['three times', ['جلسة عن الماء', BODY, BODY, BODY], [null, 'q1', 'q1']],
  ])('%s', (_, paragraphs, repeats) => {
    expect(repeatsIn(...paragraphs)).toEqual(repeats);
  });
});

describe('not the same', () => {
  test.each([
    ['other words', ['سلمى الوردياني: "الطريق حق لكل بيت"', BODY]],
    ['words that end inside a word of the other', ['سلمى الوردياني: "الماء حق لكل بي"', BODY]],
    ['words in another order', ['سلمى الوردياني: "لكل بيت الماء حق"', BODY]],
    ['a fuller place after a shorter one', ['جلسة', 'قالت سلمى الوردياني: "الماء حق لكل بيت".', BODY]],
    ['few letters', ['سلمى الوردياني: "الماء حق"', BODY]],
    ['a title', ['جلسة', 'حضرت ندوة بعنوان "الماء حق لكل بيت في المدينة".', BODY]],
  ])('%s', (_, paragraphs) => {
    expect(repeatsIn(...paragraphs)).toEqual([null, null]);
  });
});

test('a speaker who is named at one of the places is the speaker at the other', () => {
  const { quotes } = readText(findStructure(`"الماء حق لكل بيت في المدينة"\n\n${BODY}`), catalogue);
  expect(quotes.map(({ attribution }) => attribution?.speakerId)).toEqual(['salma', 'salma']);
});
