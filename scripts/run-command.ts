import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';

/** How a command ended, and what it wrote where that was kept. */
export interface CommandResult {
  /** 0 when all went well; 1 where the command could not be started or was ended by a signal. */
  code: number;
  output: string;
}

interface CommandOptions {
  env?: Readonly<Record<string, string>>;
  /** `show` passes everything on to the terminal as it comes; `keep` hands it back. */
  output: 'show' | 'keep';
  /** Milliseconds after which the command is ended. */
  timeout?: number;
}

/** Runs a program, with the project's own tools found by name. Never throws: what went wrong is in the result. */
export const runCommand = (command: readonly string[], options: CommandOptions): Promise<CommandResult> =>
  new Promise((resolve) => {
    const [program = '', ...args] = command;
    const kept: Buffer[] = [];
    const child = spawn(program, args, {
      env: { ...process.env, PATH: ['node_modules/.bin', process.env.PATH].join(delimiter), ...options.env },
      stdio: options.output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      ...(options.timeout !== undefined && { timeout: options.timeout }),
    });
    child.stdout?.on('data', (chunk: Buffer) => kept.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => kept.push(chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(kept).toString('utf8') }));
  });
