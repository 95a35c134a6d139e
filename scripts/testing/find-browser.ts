/** A Chromium to test with; without a path it is the one that Playwright brings. */
export interface Browser {
  path?: string;
}

/** What the search needs to know and may do; the tests give their own. */
export interface BrowserSearch {
  environment: Readonly<Record<string, string | undefined>>;
  /** Whether a file is there. */
  exists: (path: string) => boolean;
  /** Whether a browser starts and opens a page: one may be there and lack its libraries. */
  runs: (browser: Browser) => Promise<boolean>;
  /** Runs a command; says whether it went well. */
  succeeds: (command: readonly string[]) => Promise<boolean>;
  isRoot: boolean;
}

/** The variable of the environment that names a browser. */
export const BROWSER_VARIABLE = 'CHROMIUM_PATH';

const SYSTEM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];

/** Where systems keep browsers that are not on the PATH. */
const SYSTEM_PATHS = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** How package managers install Chromium. */
const PACKAGE_MANAGERS = [
  {
    path: '/usr/bin/apt-get',
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  },
  { path: '/usr/bin/dnf', commands: [['dnf', 'install', '-y', 'chromium']] },
  { path: '/sbin/apk', commands: [['apk', 'add', '--no-cache', 'chromium']] },
];

const systemBrowsers = ({ environment, exists }: BrowserSearch): Browser[] => {
  const folders = (environment.PATH ?? '').split(':').filter((folder) => folder !== '');
  const onPath = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  return [...onPath, ...SYSTEM_PATHS].filter(exists).map((path) => ({ path }));
};

const firstThatRuns = async (search: BrowserSearch, browsers: readonly Browser[]): Promise<Browser | null> => {
  for (const browser of browsers) if (await search.runs(browser)) return browser;
  return null;
};

const installByPackageManager = async (search: BrowserSearch): Promise<void> => {
  const manager = PACKAGE_MANAGERS.find(({ path }) => search.exists(path));
  if (!manager) return;
  // `sudo -n` fails where it would have to ask for a password.
  const prefix = search.isRoot ? [] : ['sudo', '-n'];
  for (const command of manager.commands) if (!(await search.succeeds([...prefix, ...command]))) return;
};

/**
 * A browser that runs: the one that CHROMIUM_PATH names, Playwright's own, the system's, else one that Playwright or the
 * system's package manager installs. Throws, saying what to install, where none can be had.
 */
export const findBrowser = async (search: BrowserSearch): Promise<Browser> => {
  const named = search.environment[BROWSER_VARIABLE];
  if (named) {
    if (await search.runs({ path: named })) return { path: named };
    throw new Error(`${BROWSER_VARIABLE} names ${named}, which does not start as a Chromium.`);
  }
  const standing = await firstThatRuns(search, [{}, ...systemBrowsers(search)]);
  if (standing) return standing;

  console.log('There is no Chromium here; Playwright is asked to install one.');
  if ((await search.succeeds(['playwright', 'install', '--only-shell', 'chromium'])) && (await search.runs({})))
    return {};

  console.log('That did not give one that runs; the package manager of the system is asked.');
  await installByPackageManager(search);
  // What it brings may also be the libraries that Playwright's own was lacking.
  const installed = await firstThatRuns(search, [...systemBrowsers(search), {}]);
  if (installed) return installed;
  throw new Error(
    `The tests need a Chromium, and none could be installed: run "apt-get install chromium" (or the like) as root, or set ${BROWSER_VARIABLE} to one.`,
  );
};
