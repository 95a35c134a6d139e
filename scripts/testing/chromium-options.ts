/** Chromium's sandbox does not work for root, as which containers run. */
const isRoot = process.getuid?.() === 0;

/** How Playwright is to start a Chromium; the one that it brings where no path is given. */
export const chromiumOptions = (path: string | undefined) => ({
  ...(path && { executablePath: path }),
  args: ['--disable-gpu', '--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
});
