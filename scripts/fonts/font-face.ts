import type { FontPiece } from './font-pieces';
import type { MadeFont } from './make-font';
import { unicodeRange } from './unicode-range';

/** Where the fonts are served. */
export const FONTS_PATH = '/fonts/';

/** The `@font-face` rule of one font file. `optional`: a page never jumps when a font comes late. */
export const fontFace = (piece: FontPiece, font: MadeFont): string =>
  `@font-face {
  font-family: '${piece.family}';
  font-weight: ${piece.weight};
  font-display: optional;
  src: url('${FONTS_PATH}${font.file}') format('woff2');
  unicode-range: ${unicodeRange(font.codePoints)};
}
`;
