import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { composeText } from './compose-text';

const markdown = unified().use(remarkParse).use(remarkGfm);
const parse = (source: string): Root => markdown.parse(source);
const compose = (source: string) => composeText('a.md', { title: 'عنوان' }, parse(source));

/** The kinds and words of the blocks of a Markdown text; its headline left out. */
const blocksOf = (source: string) => {
  const { text, blocks } = compose(source).composed;
  return blocks.slice(1).map(({ start, end, ...block }) => ({ ...block, words: text.slice(start, end) }));
};

describe('the front matter', () => {
  test('comes first, each part a block, with blank lines between', () => {
    const { composed } = composeText(
      'a.md',
      { title: 'عنوان', standfirst: 'مقدمة.', dateline: { place: 'وادي النخيل', source: 'بريد الساحل' } },
      parse('نص الخبر.'),
    );
    expect(composed.text).toBe('عنوان\n\nمقدمة.\n\nوادي النخيل – بريد الساحل\n\nنص الخبر.');
    expect(composed.blocks).toEqual([
      { kind: 'headline', start: 0, end: 5 },
      { kind: 'standfirst', start: 7, end: 13 },
      { kind: 'dateline', start: 15, end: 40, place: 'وادي النخيل', source: 'بريد الساحل' },
      { kind: 'paragraph', start: 42, end: 51 },
    ]);
  });

  test.each([
    [{ place: 'وادي النخيل' }, 'وادي النخيل', { place: 'وادي النخيل', source: null }],
    [{ source: 'بريد الساحل' }, 'بريد الساحل', { place: null, source: 'بريد الساحل' }],
  ])('a dateline of one part: %o', (dateline, words, parts) => {
    const { text, blocks } = composeText('a.md', { title: 'عنوان', dateline }, parse('')).composed;
    expect(text).toBe(`عنوان\n\n${words}`);
    expect(blocks[1]).toMatchObject({ kind: 'dateline', ...parts });
  });

  test('an empty dateline is none', () => {
    expect(composeText('a.md', { title: 'عنوان', dateline: {} }, parse('')).composed.text).toBe('عنوان');
  });
});

describe('blocks', () => {
  test.each([
    [
      'paragraphs',
      'أول.\n\nثان.',
      [
        { kind: 'paragraph', words: 'أول.' },
        { kind: 'paragraph', words: 'ثان.' },
      ],
    ],
    ['a paragraph over two lines', 'أول\nثان.', [{ kind: 'paragraph', words: 'أول ثان.' }]],
    ['a hard line break', 'أول  \nثان.', [{ kind: 'paragraph', words: 'أول ثان.' }]],
    [
      'headings',
      '## كبير\n\n### وسط\n\n#### صغير',
      [
        { kind: 'heading', level: 2, words: 'كبير' },
        { kind: 'heading', level: 3, words: 'وسط' },
        { kind: 'heading', level: 4, words: 'صغير' },
      ],
    ],
    [
      'a block quotation of two paragraphs',
      '> قول.\n>\n> آخر.',
      [
        { kind: 'blockquote', words: 'قول.' },
        { kind: 'blockquote', words: 'آخر.' },
      ],
    ],
    [
      'two lists',
      '- أول\n- ثان\n\n1. ثالث\n2. رابع',
      [
        { kind: 'list-item', ordered: false, list: 0, words: 'أول' },
        { kind: 'list-item', ordered: false, list: 0, words: 'ثان' },
        { kind: 'list-item', ordered: true, list: 1, words: 'ثالث' },
        { kind: 'list-item', ordered: true, list: 1, words: 'رابع' },
      ],
    ],
    ['signs with a backslash', '\\# ليس عنوانا \\*نجمة\\*', [{ kind: 'paragraph', words: '# ليس عنوانا *نجمة*' }]],
    ['a time and a colon', 'قال:نعم عند 10:30', [{ kind: 'paragraph', words: 'قال:نعم عند 10:30' }]],
    ['nothing', '', []],
  ])('%s', (_, source, blocks) => {
    expect(blocksOf(source)).toEqual(blocks);
    expect(compose(source).faults).toEqual([]);
  });
});

describe('inlines', () => {
  test.each([
    ['strong', 'كلمة **مهمة** هنا', [['strong', 'مهمة']]],
    ['emphasis', 'كلمة *مائلة* هنا', [['emphasis', 'مائلة']]],
    ['a link', 'انظر [هنا](https://a.example) الآن', [['link', 'هنا']]],
    ['an address', 'انظر https://a.example الآن', [['link', 'https://a.example']]],
    [
      'one inside another',
      '[**هنا**](https://a.example)',
      [
        ['strong', 'هنا'],
        ['link', 'هنا'],
      ],
    ],
    [
      'in a list and a heading',
      '## *أ*\n\n- **ب**',
      [
        ['emphasis', 'أ'],
        ['strong', 'ب'],
      ],
    ],
    ['none', 'كلمة هنا', []],
  ])('%s', (_, source, expected) => {
    const { text, inlines } = compose(source).composed;
    expect(inlines.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(expected);
  });

  test('a link keeps where it leads', () => {
    expect(compose('[هنا](https://a.example/b)').composed.inlines).toMatchObject([{ href: 'https://a.example/b' }]);
  });
});

describe('Markdown that articles do not have is a fault, with its line', () => {
  test.each([
    ['a heading of level 1', 'نص.\n\n# كبير', 3, 1, 'a heading of level 1'],
    ['a heading of level 5', 'نص.\n\n##### صغير', 3, 1, 'a heading of level 5'],
    ['fenced code', 'نص.\n\n```\nكود\n```', 3, 1, '"code"'],
    ['indented code', 'نص.\n\n    كود', 3, 1, '"code"'],
    ['code in a line', 'نص `كود` هنا', 1, 4, '"inlineCode"'],
    ['an image', 'نص ![صورة](a.png)', 1, 4, '"image"'],
    ['an image by reference', 'نص ![صورة][1]\n\n[1]: a.png', 1, 4, '"imageReference"'],
    ['a link by reference', 'نص [رابط][1]\n\n[1]: https://a.example', 1, 4, '"linkReference"'],
    ['a definition', 'نص.\n\n[1]: https://a.example', 3, 1, '"definition"'],
    ['a table', 'نص.\n\n| أ | ب |\n|---|---|\n| ج | د |', 3, 1, '"table"'],
    ['a footnote', 'نص[^1]\n\n[^1]: حاشية', 1, 3, '"footnoteReference"'],
    ['the text of a footnote', 'نص.\n\nآخر[^1].\n\n[^1]: حاشية', 5, 1, '"footnoteDefinition"'],
    ['HTML', 'نص.\n\n<div>نص</div>', 3, 1, '"html"'],
    ['HTML in a line', 'نص <b>غامق</b>', 1, 4, '"html"'],
    ['a comment', 'نص.\n\n<!-- خفي -->', 3, 1, '"html"'],
    ['struck words', 'نص ~~قديم~~', 1, 4, '"delete"'],
    ['a rule', 'نص.\n\n---', 3, 1, '"thematicBreak"'],
    ['a list in a list', '- أ\n  - ب', 2, 3, '"list"'],
    ['a heading in a list', '- # أ', 1, 3, '"heading"'],
    ['a heading in a block quotation', '> ## أ', 1, 3, '"heading"'],
    ['a list in a block quotation', '> - أ', 1, 3, '"list"'],
  ])('%s', (_, source, line, column, what) => {
    const { faults } = compose(source);
    const fault = faults.find(({ message }) => message.includes(what));
    expect(fault).toMatchObject({ file: 'a.md', line, column, field: 'text' });
    expect(fault?.hint).not.toBe('');
  });

  test('all of them are listed, and the rest is read', () => {
    const { composed, faults } = compose('# أ\n\nنص.\n\n```\nكود\n```\n\n---\n');
    expect(faults.map(({ line }) => line)).toEqual([1, 5, 9]);
    expect(composed.text).toContain('نص.');
  });
});
