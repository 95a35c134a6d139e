import { buildSite } from './build/build-site';
import { reportFailure } from './report-failure';

await reportFailure(() => buildSite(process.cwd()));
