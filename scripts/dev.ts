import { buildFonts } from './fonts/build-fonts';
import { runNext } from './run-next';

await buildFonts(process.cwd());
process.exitCode = (await runNext(['dev', ...process.argv.slice(2)], 'show')).code;
