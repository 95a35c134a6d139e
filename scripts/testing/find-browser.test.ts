import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Browser, type BrowserSearch, findBrowser } from './find-browser';

interface Machine {
  environment?: Record<string, string>;
  files?: string[];
  /** The paths of browsers that start; `own` is Playwright's. */
  running?: string[];
  /** What a command changes when it is run; a command that is not here fails. */
  commands?: Record<string, (machine: Required<Machine>) => void>;
  isRoot?: boolean;
}

const OWN = 'own';
const tried: string[] = [];

beforeEach(() => {
  tried.length = 0;
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

const searchOn = (machine: Machine): BrowserSearch => {
  const whole = {
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    files: [],
    running: [],
    commands: {},
    isRoot: false,
    ...machine,
  };
  return {
    environment: whole.environment,
    exists: (path) => whole.files.includes(path),
    runs: async ({ path }: Browser) => whole.running.includes(path ?? OWN),
    succeeds: async (command) => {
      const words = command.join(' ');
      tried.push(words);
      const effect = whole.commands[words];
      effect?.(whole);
      return effect !== undefined;
    },
    isRoot: whole.isRoot,
  };
};

const PLAYWRIGHT = 'playwright install --only-shell chromium';
const APT = 'apt-get install -y --no-install-recommends chromium';

describe('without installing anything', () => {
  test.each([
    {
      name: 'the one that the environment names, before all others',
      machine: {
        environment: { CHROMIUM_PATH: '/opt/c', PATH: '/usr/bin' },
        files: ['/usr/bin/chromium'],
        running: ['/opt/c', OWN, '/usr/bin/chromium'],
      },
      found: { path: '/opt/c' },
    },
    {
      name: 'the one of Playwright, before that of the system',
      machine: { files: ['/usr/bin/chromium'], running: [OWN, '/usr/bin/chromium'] },
      found: {},
    },
    {
      name: 'Chromium on the PATH',
      machine: { files: ['/usr/bin/chromium'], running: ['/usr/bin/chromium'] },
      found: { path: '/usr/bin/chromium' },
    },
    {
      name: 'Chrome on the PATH, where a Chromium is there and does not start',
      machine: { files: ['/usr/bin/chromium', '/usr/bin/google-chrome'], running: ['/usr/bin/google-chrome'] },
      found: { path: '/usr/bin/google-chrome' },
    },
    {
      name: 'Chrome of macOS',
      machine: {
        files: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
        running: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      },
      found: { path: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' },
    },
  ])('$name', async ({ machine, found }) => {
    expect(await findBrowser(searchOn(machine))).toEqual(found);
    expect(tried).toEqual([]);
  });

  test('a name in the environment that is no browser is an error, not a reason to look elsewhere', async () => {
    const search = searchOn({ environment: { CHROMIUM_PATH: '/opt/none' }, running: [OWN] });
    await expect(findBrowser(search)).rejects.toThrow('CHROMIUM_PATH names /opt/none');
  });
});

describe('by installing one', () => {
  test('Playwright first', async () => {
    const search = searchOn({
      files: ['/usr/bin/apt-get'],
      commands: { [PLAYWRIGHT]: ({ running }) => running.push(OWN) },
    });
    expect(await findBrowser(search)).toEqual({});
    expect(tried).toEqual([PLAYWRIGHT]);
  });

  test('the package manager where Playwright cannot', async () => {
    const search = searchOn({
      isRoot: true,
      files: ['/usr/bin/apt-get'],
      commands: {
        'apt-get update': () => {},
        [APT]: ({ files, running }) => {
          files.push('/usr/bin/chromium');
          running.push('/usr/bin/chromium');
        },
      },
    });
    expect(await findBrowser(search)).toEqual({ path: '/usr/bin/chromium' });
    expect(tried).toEqual([PLAYWRIGHT, 'apt-get update', APT]);
  });

  test('the package manager brings what the one of Playwright was lacking', async () => {
    const search = searchOn({
      isRoot: true,
      files: ['/usr/bin/apt-get'],
      commands: { [PLAYWRIGHT]: () => {}, 'apt-get update': () => {}, [APT]: ({ running }) => running.push(OWN) },
    });
    expect(await findBrowser(search)).toEqual({});
  });

  test.each([
    { path: '/usr/bin/apt-get', first: 'sudo -n apt-get update' },
    { path: '/usr/bin/dnf', first: 'sudo -n dnf install -y chromium' },
    { path: '/sbin/apk', first: 'sudo -n apk add --no-cache chromium' },
  ])('$path by sudo, where the user is not root', async ({ path, first }) => {
    await findBrowser(searchOn({ files: [path] })).catch(() => {});
    expect(tried).toEqual([PLAYWRIGHT, first]);
  });

  test('where nothing helps, one line says what to do', async () => {
    const error: unknown = await findBrowser(searchOn({})).catch((reason: unknown) => reason);
    expect(String(error)).toContain('apt-get install chromium');
    expect(String(error)).not.toContain('\n');
  });
});
