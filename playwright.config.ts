import { defineConfig } from '@playwright/test';
import { chromiumOptions } from './scripts/testing/chromium-options';
import { BROWSER_VARIABLE } from './scripts/testing/find-browser';
import { BROWSER_REPORT } from './scripts/testing/run-browser-tests';

const DEFAULT_PORT = '4173';
/** The build comes before, but a site that has to be built once more must have the time for it. */
const START_LIMIT = 5 * 60_000;

const port = process.env.PORT ?? DEFAULT_PORT;
const url = `http://localhost:${port}`;

const desktop = { viewport: { width: 1360, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: BROWSER_REPORT }]],
  use: {
    baseURL: url,
    locale: 'ar',
    launchOptions: chromiumOptions(process.env[BROWSER_VARIABLE]),
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'desktop', use: desktop },
    { name: 'desktop-without-script', use: { ...desktop, javaScriptEnabled: false } },
    { name: 'phone', use: phone },
    { name: 'phone-without-script', use: { ...phone, javaScriptEnabled: false } },
  ],
  webServer: { command: 'tsx scripts/start.ts', url, env: { PORT: port }, timeout: START_LIMIT, stdout: 'ignore' },
});
