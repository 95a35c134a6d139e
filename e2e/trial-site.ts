import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Below the project, so that packages are found; none of it is kept. */
const TRIAL = resolve('.build/trial');
/** What a trial leaves behind or makes anew. */
const LEFT_OUT = new Set([
  'node_modules',
  'out',
  '.next',
  '.build',
  '.git',
  'content',
  'e2e',
  'test-results',
  'package-lock.json',
]);

/** A copy of the project with the same entities and no articles, in which articles are added and built as an editor would. */
export function makeTrialSite(): void {
  rmSync(TRIAL, { recursive: true, force: true });
  mkdirSync(TRIAL, { recursive: true });
  for (const name of readdirSync('.')) if (!LEFT_OUT.has(name)) cpSync(name, join(TRIAL, name), { recursive: true });
  cpSync('content/entities', join(TRIAL, 'content/entities'), { recursive: true });
}

/** Runs a command of the project in the trial site; gives what it printed. Throws when it fails. */
export function runInTrial(script: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', `scripts/${script}.ts`, ...args], {
    cwd: TRIAL,
    input,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}:\n${stdout}\n${stderr}`);
  return stdout;
}

/** Serves the trial site until `stop` is called. */
export async function serveTrial(port: number): Promise<{ url: string; stop: () => void }> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    cwd: TRIAL,
    env: { ...process.env, PORT: String(port) },
  });
  const url = `http://localhost:${port}`;
  await new Promise<void>((done, fail) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes(url)) done();
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', (code) => fail(new Error(`The trial site ended with ${code}:\n${said}`)));
  });
  return { url, stop: () => server.kill() };
}

/** Where a file of the trial site lies. */
export const inTrial = (file: string): string => join(TRIAL, file);
