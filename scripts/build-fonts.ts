import { buildFonts } from './fonts/build-fonts';

const written = await buildFonts(process.cwd());
console.log(written ? 'Fonts: written.' : 'Fonts: as they should be.');
