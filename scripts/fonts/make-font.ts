import { createHash } from 'node:crypto';
import subsetFont from 'subset-font';
import type { FontPiece } from './font-pieces';
import { readCmap } from './read-cmap';

/** A font file as it is served. */
export interface MadeFont {
  /** Named after its content, so that it may be cached for ever. */
  file: string;
  bytes: Buffer;
  codePoints: readonly number[];
}

/**
 * What a browser does not need: hints go by their own flag; HVAR repeats what gvar says; STAT and MVAR serve font
 * menus and hinting; names are in the licence's text beside the fonts.
 */
const DROPPED_TABLES = ['HVAR', 'MVAR', 'STAT', 'gasp'];

/** Cuts a piece out of its source font. Characters that the source lacks are left to the next font. */
export const makeFont = async (piece: FontPiece, source: Buffer): Promise<MadeFont> => {
  const options = {
    noHinting: true,
    keepFeatures: piece.features,
    dropTables: DROPPED_TABLES,
    ...(piece.axes && { variationAxes: piece.axes }),
  };
  const plain = await subsetFont(source, piece.characters, { ...options, targetFormat: 'truetype' });
  const bytes = await subsetFont(source, piece.characters, { ...options, targetFormat: 'woff2' });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { file: `${piece.name}-${hash}.woff2`, bytes, codePoints: readCmap(plain) };
};
