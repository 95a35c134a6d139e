/** One subtable of `cmap`, by its distance from the table's start. */
const subtableOffsets = (cmap: Buffer): number[] =>
  Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(4 + index * 8 + 4));

const findTable = (font: Buffer, tag: string): Buffer => {
  const count = font.readUInt16BE(4);
  for (let record = 12; record < 12 + count * 16; record += 16) {
    if (font.toString('latin1', record, record + 4) !== tag) continue;
    const offset = font.readUInt32BE(record + 8);
    return font.subarray(offset, offset + font.readUInt32BE(record + 12));
  }
  throw new Error(`The font has no "${tag}" table.`);
};

/** Format 4: segments of 16-bit code points. */
const segmentedCharacters = (table: Buffer): number[] => {
  const segments = table.readUInt16BE(6) / 2;
  const ends = 14;
  const starts = ends + segments * 2 + 2;
  const found: number[] = [];
  for (let segment = 0; segment < segments; segment += 1) {
    const start = table.readUInt16BE(starts + segment * 2);
    const end = table.readUInt16BE(ends + segment * 2);
    // The last segment only closes the list.
    if (start === 0xffff) continue;
    for (let code = start; code <= end; code += 1) found.push(code);
  }
  return found;
};

/** Format 12: groups of 32-bit code points. */
const groupedCharacters = (table: Buffer): number[] => {
  const found: number[] = [];
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const end = table.readUInt32BE(16 + group * 12 + 4);
    for (let code = table.readUInt32BE(16 + group * 12); code <= end; code += 1) found.push(code);
  }
  return found;
};

/**
 * The code points that a TrueType font has a glyph for, in order. Throws where its `cmap` is of a kind that
 * current fonts do not have.
 */
export const readCmap = (font: Buffer): number[] => {
  const cmap = findTable(font, 'cmap');
  const found = new Set<number>();
  for (const offset of subtableOffsets(cmap)) {
    const table = cmap.subarray(offset);
    const format = table.readUInt16BE(0);
    if (format === 4) for (const code of segmentedCharacters(table)) found.add(code);
    else if (format === 12) for (const code of groupedCharacters(table)) found.add(code);
    // Variation sequences name no characters of their own.
    else if (format !== 14) throw new Error(`A cmap subtable has format ${format}; 4, 12 and 14 are understood.`);
  }
  return [...found].sort((a, b) => a - b);
};
