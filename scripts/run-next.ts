import { type CommandResult, runCommand } from './run-command';

/** Runs a command of Next.js, which then reports to nobody. */
export const runNext = (args: readonly string[], output: 'show' | 'keep'): Promise<CommandResult> =>
  runCommand(['next', ...args], { output, env: { NEXT_TELEMETRY_DISABLED: '1' } });
