import { finishSite } from '../finish/finish-site';
import { buildFonts } from '../fonts/build-fonts';
import { runNext } from '../run-next';
import { clearStamp, hashInputs, isSiteCurrent, writeStamp } from './site-stamp';

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} KB`;

/** Builds the site into `out/`: fonts, Next.js, finishing. Throws where a step fails; then no stamp vouches for `out/`. */
export const buildSite = async (root: string): Promise<void> => {
  // Taken first: what changes while building must be built again.
  const inputs = hashInputs(root, process.env);
  clearStamp(root);
  await buildFonts(root);
  if ((await runNext(['build'], 'show')).code !== 0) throw new Error('next build failed; its own words stand above.');
  const site = finishSite(root);
  writeStamp(root, inputs);
  console.log(
    `Finished ${site.pages} pages: ${kilobytes(site.bytesBefore)} as exported, ${kilobytes(site.bytesAfter)} as served; ` +
      `${site.orphans} files of the framework left out.`,
  );
};

/** Builds the site unless the one in `out/` is what the present sources make. */
export const ensureSite = async (root: string): Promise<void> => {
  if (!isSiteCurrent(root, hashInputs(root, process.env))) await buildSite(root);
};
