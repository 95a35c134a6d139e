import { rmSync } from 'node:fs';
import { runCommand } from '../run-command';
import type { Browser } from './find-browser';
import { BROWSER_VARIABLE } from './find-browser';
import { freePort } from './free-port';

/** Where Playwright writes what it counted. */
export const BROWSER_REPORT = '.build/browser-tests.json';

/** Runs the tests in `e2e/` with a browser, on the built site, and gives the exit code. */
export const runBrowserTests = async (browser: Browser, args: readonly string[]): Promise<number> => {
  rmSync(BROWSER_REPORT, { force: true });
  const env = { PORT: String(await freePort()), [BROWSER_VARIABLE]: browser.path ?? '' };
  return (await runCommand(['playwright', 'test', ...args], { output: 'show', env })).code;
};
