import { readFileSync } from 'node:fs';
import { ensureSite } from './build/build-site';
import { runChecks } from './checks/run-checks';
import { addCounts, type Count, countBrowserTests, countUnitTests } from './testing/count-results';
import type { Browser } from './testing/find-browser';
import { obtainBrowser } from './testing/obtain-browser';
import { BROWSER_REPORT, runBrowserTests } from './testing/run-browser-tests';
import { runUnitTests, UNIT_REPORT } from './testing/run-unit-tests';

const readReport = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // A run that was ended leaves no report, or half of one.
    return null;
  }
};

/** A step that is one test by itself: it goes well, or it says why not. */
const runStep = async (step: () => Promise<void>): Promise<Count> => {
  try {
    await step();
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
};

const runUnits = async (): Promise<Count> => {
  const exitCode = await runUnitTests();
  return countUnitTests(readReport(UNIT_REPORT), exitCode);
};

const runInBrowser = async (browser: Promise<Browser>): Promise<Count> => {
  const exitCode = await runBrowserTests(await browser, []);
  return countBrowserTests(readReport(BROWSER_REPORT), exitCode);
};

const counts: Count[] = [];

// Begun first: a browser that has to be installed takes minutes, in which the rest can go on.
const browser = obtainBrowser();
browser.catch(() => {});

console.log('== Checks');
counts.push(await runChecks());

console.log('\n== Unit tests');
counts.push(await runUnits());

console.log('\n== Build');
const build = await runStep(() => ensureSite(process.cwd()));
counts.push(build);

console.log('\n== Tests in the browser');
let inBrowser: Count = { passed: 0, failed: 1 };
if (build.failed > 0) console.error('There is no site to test.');
else
  await runStep(async () => {
    inBrowser = await runInBrowser(browser);
  });
counts.push(inBrowser);

const { passed, failed } = addCounts(counts);
if (failed > 0) process.exitCode = 1;
console.log(`\n${passed} passed, ${failed} failed`);
