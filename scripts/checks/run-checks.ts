import { runCommand } from '../run-command';

/** The checks that need no build, the longest first; each is also a command, `npm run check:NAME`. */
const CHECKS = ['types', 'lint', 'unused', 'imports', 'content', 'files', 'styles', 'format'] as const;

/** As many at once as the smallest machine has processors. */
const AT_ONCE = 2;

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

const runCheck = async (name: string): Promise<boolean> => {
  const begun = Date.now();
  const { code, output } = await runCommand(['npm', 'run', '--silent', `check:${name}`], { output: 'keep' });
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds(Date.now() - begun)})`);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
};

/** Runs every check and tells how each went; what a check says is shown where it failed. Gives how many passed and failed. */
export const runChecks = async (): Promise<{ passed: number; failed: number }> => {
  const waiting = [...CHECKS];
  let passed = 0;
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name; name = waiting.shift()) if (await runCheck(name)) passed += 1;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { passed, failed: CHECKS.length - passed };
};
