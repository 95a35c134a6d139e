import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '@/lib/site/locales';
import { FONT_PIECES } from './font-pieces';
import { type MadeFont, makeFont } from './make-font';

/** What all the fonts together may weigh that a page asks for at once: the page with them stays under 50 KB. */
const PRELOAD_LIMIT = 34 * 1024;

const made = new Map<string, MadeFont>();

beforeAll(async () => {
  for (const piece of FONT_PIECES) made.set(piece.name, await makeFont(piece, readFileSync(piece.source)));
});

const fontOf = (name: string): MadeFont => {
  const font = made.get(name);
  if (!font) throw new Error(`No piece is called ${name}.`);
  return font;
};

const lacks = (name: string, characters: string): string[] =>
  [...characters].filter((character) => !fontOf(name).codePoints.includes(character.codePointAt(0) ?? -1));

const ALPHABET = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي';
const TASHKEEL = '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670';

describe.each(['naskh', 'sans'])('%s', (face) => {
  test.each([
    { piece: 'arabic', characters: `${ALPHABET}ٱـ${TASHKEEL}،؛؟` },
    { piece: 'signs', characters: ' 0123456789.,:;!?()[]"\'/-%«»“”‘’…–—·\u00a0' },
    { piece: 'english', characters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz@&#' },
    { piece: 'latin', characters: 'éèüßñçÉœ€' },
    { piece: 'digits', characters: '٠١٢٣٤٥٦٧٨٩٪٫٬۰۱۲۳۴۵۶۷۸۹' },
    { piece: 'neighbours', characters: 'پچژگکیڕڵڤێۆھەڎٹڈڑںہے' },
  ])('$piece has a glyph for each of $characters', ({ piece, characters }) => {
    expect(lacks(`${face}-${piece}`, characters)).toEqual([]);
  });

  test('no character stands in two pieces, so none is loaded twice', () => {
    const all = FONT_PIECES.filter(({ name }) => name.startsWith(face)).flatMap(({ name }) => fontOf(name).codePoints);
    expect(all.length).toBe(new Set(all).size);
  });
});

test('a character that was not asked for is not there', () => {
  expect(lacks('naskh-arabic', 'پA1')).toEqual(['پ', 'A', '1']);
});

test.each(LOCALES)('the fonts of every page in %s weigh no more than they may', (locale) => {
  const weight = FONT_PIECES.filter(({ preloadIn }) => preloadIn.includes(locale)).reduce(
    (sum, { name }) => sum + fontOf(name).bytes.length,
    0,
  );
  expect(weight).toBeLessThanOrEqual(PRELOAD_LIMIT);
});

test('the same source gives the same file', async () => {
  const [piece] = FONT_PIECES;
  if (!piece) throw new Error('There are no pieces.');
  expect((await makeFont(piece, readFileSync(piece.source))).file).toBe(fontOf(piece.name).file);
});

test.each(FONT_PIECES.map(({ name }) => name))(
  '%s has every table without which Chromium refuses a font',
  async (name) => {
    const plain = await subsetFont(
      fontOf(name).bytes,
      [...fontOf(name).codePoints].map((code) => String.fromCodePoint(code)).join(''),
      { targetFormat: 'truetype' },
    );
    const tables = Array.from({ length: plain.readUInt16BE(4) }, (_, index) =>
      plain.toString('latin1', 12 + index * 16, 16 + index * 16),
    );
    expect(tables).toEqual(
      expect.arrayContaining(['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post']),
    );
  },
);
