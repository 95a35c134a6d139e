import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Locale } from '@/lib/site/locales';
import { ARABIC_TEXT, EASTERN_DIGITS, ENGLISH, LATIN, NEIGHBOUR_LETTERS, SIGNS } from './character-sets';

/** One font file that the site serves: part of the characters of one typeface. */
export interface FontPiece {
  /** The file's name before its hash. */
  name: string;
  /** The family's name in CSS; our own, because the originals' names belong to the unchanged fonts. */
  family: 'Hashiya Naskh' | 'Hashiya Sans';
  /** The range of weights, as the descriptor of `@font-face` has it. */
  weight: string;
  source: string;
  characters: string;
  /** The languages of the interface whose every page shows these characters. */
  preloadIn: readonly Locale[];
  axes?: Record<string, { min: number; max: number }>;
  /** OpenType features to keep. */
  features: readonly string[];
}

const require = createRequire(import.meta.url);

const NASKH_FOLDER = dirname(require.resolve('@fontsource-variable/noto-naskh-arabic/package.json'));
const SANS_FOLDER = dirname(require.resolve('@fontsource/ibm-plex-sans-arabic/package.json'));

/** Everything that shapes Arabic: joining, ligatures, contextual forms and the places of signs. */
const ARABIC_FEATURES = 'ccmp locl isol init medi fina rlig calt liga kern mark mkmk'.split(' ');
const NASKH_LATIN_FEATURES = ['ccmp', 'liga', 'kern', 'mark', 'mkmk'];

/** `locl` brings the lower digits that IBM Plex draws for use among Arabic letters. */
const SANS_LATIN_FEATURES = [...NASKH_LATIN_FEATURES, 'locl'];

/** Text and headings: one file for all weights that the design uses. */
const naskh = (script: 'arabic' | 'latin') => ({
  family: 'Hashiya Naskh' as const,
  weight: '400 600',
  source: join(NASKH_FOLDER, `files/noto-naskh-arabic-${script}-wght-normal.woff2`),
  axes: { wght: { min: 400, max: 600 } },
  features: script === 'arabic' ? ARABIC_FEATURES : NASKH_LATIN_FEATURES,
});

/** The interface: one weight, given for all of them so that no browser smears it into a bold. */
const sans = (script: 'arabic' | 'latin') => ({
  family: 'Hashiya Sans' as const,
  weight: '400 700',
  source: join(SANS_FOLDER, `files/ibm-plex-sans-arabic-${script}-400-normal.woff2`),
  features: script === 'arabic' ? ARABIC_FEATURES : SANS_LATIN_FEATURES,
});

/** All font files of the site. A browser loads a piece when a page shows one of its characters. */
export const FONT_PIECES: readonly FontPiece[] = [
  { name: 'naskh-neighbours', characters: NEIGHBOUR_LETTERS, preloadIn: [], ...naskh('arabic') },
  { name: 'naskh-digits', characters: EASTERN_DIGITS, preloadIn: [], ...naskh('arabic') },
  { name: 'naskh-english', characters: ENGLISH, preloadIn: [], ...naskh('latin') },
  { name: 'naskh-latin', characters: LATIN, preloadIn: [], ...naskh('latin') },
  { name: 'naskh-signs', characters: SIGNS, preloadIn: ['ar', 'en'], ...naskh('latin') },
  { name: 'naskh-arabic', characters: ARABIC_TEXT, preloadIn: ['ar', 'en'], ...naskh('arabic') },
  { name: 'sans-neighbours', characters: NEIGHBOUR_LETTERS, preloadIn: [], ...sans('arabic') },
  { name: 'sans-digits', characters: EASTERN_DIGITS, preloadIn: [], ...sans('arabic') },
  { name: 'sans-english', characters: ENGLISH, preloadIn: ['en'], ...sans('latin') },
  { name: 'sans-latin', characters: LATIN, preloadIn: [], ...sans('latin') },
  { name: 'sans-signs', characters: SIGNS, preloadIn: ['ar', 'en'], ...sans('latin') },
  { name: 'sans-arabic', characters: ARABIC_TEXT, preloadIn: ['ar'], ...sans('arabic') },
];

/** The licence of each family, served beside the fonts as it asks. */
export const FONT_LICENCES: ReadonlyArray<{ file: string; source: string }> = [
  { file: 'noto-naskh-arabic-OFL.txt', source: join(NASKH_FOLDER, 'LICENSE') },
  { file: 'ibm-plex-sans-arabic-OFL.txt', source: join(SANS_FOLDER, 'LICENSE') },
];
