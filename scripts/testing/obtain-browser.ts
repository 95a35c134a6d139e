import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { runCommand } from '../run-command';
import { chromiumOptions } from './chromium-options';
import { type Browser, findBrowser } from './find-browser';

/** Long enough for a browser over a slow line, and short beside the time that the tests may take. */
const INSTALL_LIMIT = 6 * 60_000;
/** Milliseconds until Playwright gives up on a server that does not answer. */
const CONNECTION_LIMIT = '15000';

const startsAndOpensPage = async ({ path }: Browser): Promise<boolean> => {
  try {
    const browser = await chromium.launch(chromiumOptions(path));
    await browser.newPage();
    await browser.close();
    return true;
  } catch {
    // Whatever the reason, this one is of no use.
    return false;
  }
};

/** A Chromium that runs on this machine, installed if need be. */
export const obtainBrowser = (): Promise<Browser> =>
  findBrowser({
    environment: process.env,
    exists: existsSync,
    runs: startsAndOpensPage,
    succeeds: async (command) => {
      const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: CONNECTION_LIMIT, DEBIAN_FRONTEND: 'noninteractive' };
      return (await runCommand(command, { output: 'keep', env, timeout: INSTALL_LIMIT })).code === 0;
    },
    isRoot: process.getuid?.() === 0,
  });
