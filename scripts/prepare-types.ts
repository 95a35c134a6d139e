import { buildFonts } from './fonts/build-fonts';
import { runNext } from './run-next';

// The layout imports what the font build writes, and routes use types that Next.js writes.
await buildFonts(process.cwd());
const { code, output } = await runNext(['typegen'], 'keep');
if (code !== 0) console.error(output);
process.exitCode = code;
