import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { inEveryLocale } from '@/lib/site/locales';
import { FONTS_PATH, fontFace } from './font-face';
import { FONT_LICENCES, FONT_PIECES } from './font-pieces';
import { makeFont } from './make-font';

/** What the layout imports: which files each language's pages should preload. */
const manifestSchema = z.object({
  /** A hash of all that the fonts are made from. */
  inputs: z.string(),
  /** Every file that belongs in the fonts' folder. */
  files: z.array(z.string()),
  preload: z.object({ ar: z.array(z.string()), en: z.array(z.string()) }),
});

type FontManifest = z.infer<typeof manifestSchema>;

/** The modules that decide how a font file comes out. */
const CODE = [
  'build-fonts.ts',
  'character-sets.ts',
  'font-face.ts',
  'font-pieces.ts',
  'make-font.ts',
  'unicode-range.ts',
];

const hashOfInputs = (): string => {
  const hash = createHash('sha256');
  for (const file of CODE) hash.update(readFileSync(join(import.meta.dirname, file)));
  for (const piece of FONT_PIECES) hash.update(readFileSync(piece.source));
  return hash.digest('hex');
};

const readManifest = (file: string): FontManifest | null => {
  if (!existsSync(file)) return null;
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // A file that was cut short or is of another version is as good as none.
    return null;
  }
};

/**
 * Writes `public/fonts/`, `styles/fonts.generated.css` and `styles/fonts.generated.json` under `root`, unless they
 * already are what the present sources and settings make. Says whether it wrote.
 */
export const buildFonts = async (root: string): Promise<boolean> => {
  const folder = join(root, 'public', FONTS_PATH);
  const stylesFolder = join(root, 'styles');
  const cssFile = join(stylesFolder, 'fonts.generated.css');
  const manifestFile = join(stylesFolder, 'fonts.generated.json');
  const inputs = hashOfInputs();
  const standing = readManifest(manifestFile);
  const whole = standing?.files.every((file) => existsSync(join(folder, file))) && existsSync(cssFile);
  if (whole && standing?.inputs === inputs) return false;

  const made = await Promise.all(
    FONT_PIECES.map(async (piece) => ({ piece, font: await makeFont(piece, readFileSync(piece.source)) })),
  );
  for (const each of [folder, stylesFolder]) mkdirSync(each, { recursive: true });
  for (const old of readdirSync(folder)) rmSync(join(folder, old), { recursive: true });
  for (const { font } of made) writeFileSync(join(folder, font.file), font.bytes);
  for (const licence of FONT_LICENCES) copyFileSync(licence.source, join(folder, licence.file));

  const manifest: FontManifest = {
    inputs,
    files: [...made.map(({ font }) => font.file), ...FONT_LICENCES.map(({ file }) => file)],
    preload: inEveryLocale((locale) =>
      made.filter(({ piece }) => piece.preloadIn.includes(locale)).map(({ font }) => FONTS_PATH + font.file),
    ),
  };
  writeFileSync(
    cssFile,
    `/* Written by the font build; see scripts/fonts. */\n${made.map(({ piece, font }) => fontFace(piece, font)).join('')}`,
  );
  // Last, because it vouches for the others.
  writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
  return true;
};
