import { ensureSite } from './build/build-site';
import { reportFailure } from './report-failure';
import { obtainBrowser } from './testing/obtain-browser';
import { runBrowserTests } from './testing/run-browser-tests';

await reportFailure(async () => {
  const browser = await obtainBrowser();
  await ensureSite(process.cwd());
  process.exitCode = await runBrowserTests(browser, process.argv.slice(2));
});
