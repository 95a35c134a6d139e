import { rmSync } from 'node:fs';
import { runCommand } from '../run-command';

/** Where Vitest writes what it counted. */
export const UNIT_REPORT = '.build/unit-tests.json';

/** Runs the tests beside the code, and gives the exit code. */
export const runUnitTests = async (): Promise<number> => {
  rmSync(UNIT_REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  return (await runCommand(['vitest', 'run', ...reporters], { output: 'show' })).code;
};
