import { describe, expect, test } from 'vitest';
import { articleFixture } from './article-fixture';
import { marginOf } from './margin-notes';

const STANDFIRST = { kind: 'standfirst', marked: 'قال المكتب إن "⟦quote a|باكو قريبة⟧".' } as const;
const paragraph = (marked: string) => ({ kind: 'paragraph', marked }) as const;

const shown = (article: Parameters<typeof marginOf>[0]) =>
  marginOf(article).notes.map((note) => [note.number, note.anchor, ...note.quotes.map((quote) => quote.text)]);

describe('marginOf', () => {
  test('numbers the speech quotes in the order of the text', () => {
    const article = articleFixture([paragraph('قال "⟦quote x|نعم⟧" ثم "⟦quote b|لا⟧".')]);
    article.quotes.reverse();
    expect(shown(article)).toEqual([
      [1, 'note-x', 'نعم'],
      [2, 'note-b', 'لا'],
    ]);
  });

  test('leaves out what nobody said', () => {
    const article = articleFixture([paragraph('مناقشة "⟦quote t|تعزيز التعاون⟧" فقال "⟦quote b|لا⟧".')], {
      t: { speech: false },
    });
    expect(shown(article)).toEqual([[1, 'note-b', 'لا']]);
    expect(marginOf(article).noteOf.has('t')).toBe(false);
  });

  test('shows repeated words once, where they are fuller, and leads both places there', () => {
    const article = articleFixture(
      [STANDFIRST, paragraph('قال "⟦quote b|نعم⟧".'), paragraph('وأكد أن "⟦quote c|باكو قريبة⟧".')],
      { a: { repeats: 'c' } },
    );
    expect(shown(article)).toEqual([
      [1, 'note-b', 'نعم'],
      [2, 'note-c', 'باكو قريبة'],
    ]);
    const { noteOf } = marginOf(article);
    expect(noteOf.get('a')).toBe(noteOf.get('c'));
  });

  test('joins a quote that goes on over paragraphs', () => {
    const article = articleFixture(
      [paragraph('قال "⟦quote a|أولا⟧'), paragraph('⟦quote b|ثانيا⟧'), paragraph('⟦quote c|ثالثا⟧"')],
      { b: { continues: 'a' }, c: { continues: 'b' } },
    );
    expect(shown(article)).toEqual([[1, 'note-a', 'أولا', 'ثانيا', 'ثالثا']]);
    expect(marginOf(article).noteOf.get('c')?.anchor).toBe('note-a');
  });

  test.each([
    ['a quote that is gone', { b: { repeats: 'gone' } }],
    ['a quote that nobody said', { a: { speech: false }, b: { repeats: 'a' } }],
    ['itself', { b: { repeats: 'b' } }],
    ['one that repeats it in turn', { c: { repeats: 'b' }, b: { repeats: 'c' } }],
    ['one that goes on with it in turn', { c: { continues: 'b' }, b: { continues: 'c' } }],
  ])('shows a quote that refers to %s', (_, quotes) => {
    const article = articleFixture(
      [paragraph('قال "⟦quote a|أولا⟧"'), paragraph('"⟦quote b|ثانيا⟧"'), paragraph('"⟦quote c|ثالثا⟧"')],
      quotes,
    );
    expect(shown(article).flat()).toContain('ثانيا');
  });

  test('does not lose what goes on after repeated words', () => {
    const article = articleFixture([STANDFIRST, paragraph('⟦quote b|وبعيدة⟧"'), paragraph('"⟦quote c|باكو قريبة⟧"')], {
      a: { repeats: 'c' },
      b: { continues: 'a' },
    });
    expect(shown(article)).toEqual([
      [1, 'note-b', 'وبعيدة'],
      [2, 'note-c', 'باكو قريبة'],
    ]);
  });
});
