import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '@/lib/text/fold';
import { buildCatalogue } from './catalogue';
import { findStructure } from './find-structure';
import { readArticle } from './read-article';
import { writeArticle } from './write-article';

const catalogue = buildCatalogue([{ id: 'salma', type: 'person', name: 'سلمى الوردياني', aliases: [] }]);
const write = (raw: string, id?: string) => writeArticle(raw, catalogue, '2026-11-23', id);
const TEXT = `المجلس يناقش: من يدفع ثمن “الماء”؟

تعود الأزمة إلى أعطال قديمة في الشبكة.

وادي النخيل – بريد الساحل

قالت سلمى الوردياني إن "الماء حق لكل بيت في المدينة".

أسباب الأزمة

وقال الوزير حمدان الصفصافي إن "الكلفة كبيرة.
`;

test('a raw text as a file', () => {
  expect(write(TEXT).source).toBe(`---
title: "المجلس يناقش: من يدفع ثمن “الماء”؟"
lang: ar
standfirst: تعود الأزمة إلى أعطال قديمة في الشبكة.
dateline:
  place: وادي النخيل
  source: بريد الساحل
source:
  name: بريد الساحل
published: 2026-11-23
topics: []
---

قالت سلمى الوردياني إن "الماء حق لكل بيت في المدينة".

## أسباب الأزمة

وقال الوزير حمدان الصفصافي إن "الكلفة كبيرة.
`);
});

test('the file can be read, and says the same', () => {
  const { id, source } = write(TEXT);
  const { article, faults } = readArticle(id, 'a.md', source, catalogue);
  expect(faults).toEqual([]);
  expect(article?.blocks.map(({ kind }) => kind)).toEqual(findStructure(TEXT).blocks.map(({ kind }) => kind));
  expect(article?.quotes.map(({ text }) => text)).toEqual(['الماء', 'الماء حق لكل بيت في المدينة', 'الكلفة كبيرة']);
});

describe('what an editor has to look at', () => {
  test.each([
    ['the day, which no text gives', TEXT, 'published: 2026-11-23'],
    ['a source that is not stated', 'عنوان قصير\n\nنص الخبر هنا.', 'source:'],
    ['a headline made of the first words', 'نص الخبر هنا.', 'title:'],
  ])('%s', (_, raw, start) => {
    expect(write(raw).assumptions.filter((line) => line.startsWith(start))).toHaveLength(1);
  });

  test('nothing that the text says itself', () => {
    expect(write(TEXT).assumptions).toHaveLength(1);
  });

  test('doubts have their places in the raw text', () => {
    const { doubts } = write(TEXT);
    expect(doubts.map(({ kind }) => kind).sort()).toEqual(['new-name', 'unbalanced-mark', 'unknown-speaker']);
    for (const { start, end, text } of doubts) expect(TEXT.slice(start, end)).toBe(text);
  });
});

describe('the id', () => {
  test.each([
    ['the one that is given', TEXT, 'water-debate', 'water-debate'],
    ['made of the headline', 'الماء حق\n\nنص الخبر هنا.', undefined, 'alma-hq'],
    ['made of the first words', 'نص الخبر هنا.', undefined, 'ns-alkhbr-hna'],
    ['"article", where nothing can be spelt', '漢字\n\n漢字。漢字。', undefined, 'article'],
  ])('%s', (_, raw, given, id) => {
    expect(write(raw, given).id).toBe(id);
  });

  test('a long headline is cut after a word', () => {
    const { id } = write('المجلس يناقش انقطاع الماء عن أحياء المدينة القديمة والجديدة\n\nنص الخبر هنا.');
    expect(id.length).toBeLessThanOrEqual(48);
    expect(id).toBe('almjls-inaqsh-anqtaa-alma-an-ahia-almdinh');
  });
});

test('a text without a headline gets its first twelve words', () => {
  const words = 'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة أحد اثنا'.split(' ');
  const title = (raw: string) => /^title: (.*)$/m.exec(write(raw).source)?.[1];
  expect(title(`${words.join(' ')} عشر.`)).toBe(`${words.join(' ')}…`);
  expect(title(`${words.join(' ')}.`)).toBe(`${words.join(' ')}.`);
});

describe('signs of Markdown and YAML in a text stay signs', () => {
  test.each([
    ['a hash', '# ليس عنوانا'],
    ['two hashes within', 'الرقم ## هنا'],
    ['stars', '*مهم* و**أهم**'],
    ['underscores', '_مائل_ و__غامق__'],
    ['a hyphen at the start', '- بند وحده'],
    ['a number and a dot', '1. بند وحده'],
    ['a year and a dot at the start', '2026. عام جديد'],
    ['a plus', '+ بند وحده'],
    ['brackets', '[نص](https://a.example) و[1]: هنا'],
    ['a footnote', 'نص[^1] هنا'],
    ['angle brackets', '<b>نص</b> و<https://a.example>'],
    ['a comment', '<!-- نص -->'],
    ['an entity of HTML', '&amp; و&nbsp; و&#1575;'],
    ['backticks', '`كود` و```كود```'],
    ['a backslash', 'نص \\* و\\\\ هنا'],
    ['tildes', '~~قديم~~ و~~~'],
    ['a quotation sign', '> قول'],
    ['a bar', '| أ | ب |'],
    ['a rule of hyphens', '--- نص ---'],
    ['a rule of equals', 'نص === نص'],
    ['an address', 'https://a.example/b_c*d و www.a.example و a@b.example'],
    ['braces and dollars', '{{نص}} و$$س$$'],
    ['an image', '![صورة](a.png)'],
    ['marks of all kinds', '"نص" و“نص” و«نص» و\'نص\''],
    ['a no-break space', 'نص\u00a0نص'],
    ['invisible signs', '\u200fنص\u200e نص\u200c'],
  ])('%s', (_, words) => {
    const raw = `${words} في العنوان\n\n${words} في النص.\n\n${words} في آخر النص.`;
    const { article, faults } = readArticle('a', 'a.md', write(raw, 'a').source, catalogue);
    expect(faults).toEqual([]);
    const compared = article?.blocks.map(({ start, end }) => article.text.slice(start, end).trim());
    expect(compared).toEqual([`${words} في العنوان`, `${words} في النص.`, `${words} في آخر النص.`]);
  });
});

describe('a text that cannot be written is refused', () => {
  test.each([
    ['empty', ''],
    ['white space', ' \n\n\t'],
    ['signs alone', '... «» – 123'],
  ])('%s: it holds no words', (_, raw) => {
    expect(() => write(raw)).toThrow(/holds no words; expected a headline and paragraphs/);
  });

  test('a sign that Markdown cannot hold: the paragraph is named', () => {
    expect(() => write('عنوان\n\nنص \u0000 هنا.')).toThrow(/cannot be written as Markdown without a change: نص/);
  });
});

test('whatever the text: its words come back, block by block', () => {
  const sign = fc.constantFrom(...'`*_[]#<>-+1.|~\\"“”«»:!&;()@/^={}\'');
  const piece = fc.constantFrom(
    ...[
      'الماء',
      'قال',
      'حق',
      '7',
      ' ',
      ' ',
      '\n',
      '\n\n',
      '    ',
      '\t',
      '- ',
      '1. ',
      '# ',
      '---',
      '&amp;',
      '<b>',
      '<!--',
    ],
    ...[
      'https://a.example',
      'a@b.example',
      '[1]:',
      '[^1]',
      '| أ | ب |\n|---|---|\n',
      '***',
      '\u200f',
      '\u00a0',
      '\uFEFF',
      '\r\n',
    ],
  );
  const words = (text: string): string =>
    foldText(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '';
  fc.assert(
    fc.property(
      fc.array(fc.oneof(sign, piece), { maxLength: 16 }).map((parts) => parts.join('')),
      (raw) => {
        fc.pre(/\p{L}/u.test(raw));
        const { blocks } = findStructure(raw);
        const { article, faults } = readArticle('a', 'a.md', write(raw, 'a').source, catalogue);
        expect(faults).toEqual([]);
        const readBack = article?.blocks.map(({ start, end }) => words(article.text.slice(start, end))) ?? [];
        const expected = blocks.map(({ start, end }) => words(raw.slice(start, end)));
        // A text without a headline gets one.
        expect(blocks[0]?.kind === 'headline' ? readBack : readBack.slice(1)).toEqual(expected);
      },
    ),
    { numRuns: 150 },
  );
});
