/** All characters from one code point to another, both included. */
const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset)).join('');

const without = (characters: string, excluded: string): string =>
  [...characters].filter((character) => !excluded.includes(character)).join('');

/**
 * What a text in Arabic is made of: its letters with ٱ and tatweel, every tashkeel sign with the superscript alef,
 * comma, semicolon and question mark, and the invisible joiners and direction marks.
 */
export const ARABIC_TEXT = `${range(0x0621, 0x063a)}${range(0x0640, 0x0655)}\u0670ٱ،؛؟${range(0x200c, 0x200f)}`;

/** Both sets of eastern digits with their percent sign and separators. */
export const EASTERN_DIGITS = range(0x0660, 0x066c) + range(0x06f0, 0x06f9);

/**
 * What Persian, Kurdish, Urdu, Pashto and Uyghur write beyond Arabic, and the brackets of Quranic verses. Without
 * tashkeel: signs in two files make browsers load both for an Arabic text.
 */
export const NEIGHBOUR_LETTERS = 'پچژگکیۀڕڵڤێۆەھڎۊٹڈڑںہۂۃےۓټځڅډړږښګڼېۍڭۇۈۋۉ۔﴾﴿';

/** Spaces, digits and the punctuation of both scripts: no page does without them, whatever its language. */
export const SIGNS = ' \u00a0!"\'(),-./0123456789:;?[]%«»·–—‘’“”…';

/** The rest of ASCII: what English is written with. */
export const ENGLISH = without(range(0x20, 0x7e), SIGNS);

/** What other western European names are written with, and the signs of Latin-1. */
export const LATIN = without(`${range(0xa1, 0xff)}ŒœŸ€™`, SIGNS);
