import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '@/lib/model/span';
import { type Mark, nestPieces, type Piece } from './nest-pieces';

const TAGS = { quote: 'q', link: 'a', name: 'n', strong: 'b', emphasis: 'i' } as const;
const draw = (pieces: Piece[]): string =>
  pieces
    .map((piece) => {
      if ('text' in piece) return piece.latin ? `{${piece.text}}` : piece.text;
      const tag = TAGS[piece.mark.kind];
      return `<${tag}${piece.first ? '' : '…'}>${draw(piece.children)}</${tag}${piece.last ? '' : '…'}>`;
    })
    .join('');

const quote = (start: number, end: number): Mark => ({
  start,
  end,
  kind: 'quote',
  id: 'q',
  note: { number: 1, anchor: 'n' },
});
const name = (start: number, end: number): Mark => ({
  start,
  end,
  kind: 'name',
  entityId: 'e',
  anchor: 'm',
  linked: true,
});
const link = (start: number, end: number): Mark => ({ start, end, kind: 'link', href: '/' });
const strong = (start: number, end: number): Mark => ({ start, end, kind: 'strong' });
const emphasis = (start: number, end: number): Mark => ({ start, end, kind: 'emphasis' });

describe('nestPieces', () => {
  const text = 'ابتثجحخ';
  test.each<[string, Mark[], string]>([
    ['no marks', [], 'ابتثجحخ'],
    ['a name in a quote', [name(2, 4), quote(1, 6)], 'ا<q>ب<n>تث</n>جح</q>خ'],
    ['the same span: the quote outside', [strong(1, 3), name(1, 3), quote(1, 3)], 'ا<q><n><b>بت</b></n></q>ثجحخ'],
    ['a quote in a quote', [quote(0, 6), quote(2, 4)], '<q>اب<q>تث</q>جح</q>خ'],
    ['emphasis across a quote is cut', [emphasis(0, 3), quote(2, 5)], '<i>اب</i…><q><i…>ت</i>ثج</q>حخ'],
    ['emphasis over both ends of a quote holds it', [emphasis(0, 6), quote(2, 4)], '<i>اب<q>تث</q>جح</i>خ'],
    ['a name across a quote is cut, not the quote', [name(3, 6), quote(1, 4)], 'ا<q>بت<n>ث</n…></q><n…>جح</n>خ'],
    [
      'strong across two quotes',
      [strong(1, 6), quote(0, 3), quote(5, 7)],
      '<q>ا<b>بت</b…></q><b…>ثج</b…><q><b…>ح</b>خ</q>',
    ],
    ['a link holds a name', [name(2, 3), link(1, 5)], 'ا<a>ب<n>ت</n>ثج</a>حخ'],
    ['marks outside the span', [quote(7, 9)], 'ابتثجحخ'],
  ])('%s', (_, marks, expected) => {
    expect(draw(nestPieces(text, { start: 0, end: text.length }, marks))).toBe(expected);
  });

  test('draws a part of the text only, with what crosses its ends', () => {
    expect(draw(nestPieces(text, { start: 2, end: 5 }, [quote(0, 4), name(4, 7)]))).toBe('<q…>تث</q><n>ج</n…>');
  });

  test('sets Latin words apart', () => {
    const mixed = 'قالت CNN نعم';
    expect(draw(nestPieces(mixed, { start: 0, end: mixed.length }, [name(5, 8)]))).toBe('قالت <n>{CNN}</n> نعم');
  });

  test('keeps every character once, in order, and every mark whole', () => {
    const long = 'قال CNN إن "باكو قريبة"، وعاد.';
    const span = fc
      .tuple(fc.nat(long.length), fc.nat(long.length))
      .map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const mark = fc
      .tuple(span, fc.constantFrom(quote, name, link, strong, emphasis))
      .map(([{ start, end }, make]) => make(start, end));
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 8 }), span, (marks, within) => {
        const pieces = nestPieces(long, within, marks);
        const words: string[] = [];
        const covered = new Map<Mark, string>();
        const walk = (piece: Piece, around: Mark[]) => {
          if (!('text' in piece)) return piece.children.forEach((child) => walk(child, [...around, piece.mark]));
          expect(piece.text).not.toBe('');
          expect(long.startsWith(piece.text, piece.start)).toBe(true);
          words.push(piece.text);
          for (const outer of around) covered.set(outer, (covered.get(outer) ?? '') + piece.text);
        };
        pieces.forEach((piece) => walk(piece, []));
        expect(words.join('')).toBe(long.slice(within.start, within.end));
        for (const drawn of marks) {
          const visible = long.slice(Math.max(drawn.start, within.start), Math.min(drawn.end, within.end));
          expect(covered.get(drawn) ?? '').toBe(visible);
        }
      }),
    );
  });
});
