import { expect, test } from 'vitest';
import type { Piece } from './nest-pieces';
import { placeNumbers } from './place-numbers';

const words = (text: string, start = 0): Piece => ({ text, latin: false, start });
const quote = (text: string, last = true): Piece => ({
  mark: { kind: 'quote', start: 0, end: text.length, id: 'q1', note: { number: 1, anchor: 'note-q1' } },
  first: true,
  last,
  children: [words(text)],
});

const shown = (pieces: readonly Piece[]): string =>
  placeNumbers(pieces)
    .map((piece) => ('number' in piece ? `[${piece.number}]` : 'mark' in piece ? '“”' : piece.text))
    .join('|');

test.each([
  ['after a full stop', [words('قال '), quote('نعم'), words('.')], 'قال |“”|.|[1]'],
  ['after a comma, before what follows', [quote('نعم'), words('، وأضاف')], '“”|،|[1]| وأضاف'],
  ['right after the quotation where a word follows', [quote('نعم'), words(' في رده')], '“”|[1]| في رده'],
  ['at the end', [quote('نعم')], '“”|[1]'],
  ['between two quotations', [quote('نعم'), quote('لا')], '“”|[1]|“”|[1]'],
  ['not after a piece that goes on elsewhere', [quote('نعم', false), words('.')], '“”|.'],
])('%s', (_, pieces, expected) => {
  expect(shown(pieces)).toBe(expected);
});
