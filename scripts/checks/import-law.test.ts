import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** From which file, to which, against which rule; null where the law allows it. */
const CASES = [
  { from: 'lib/text/reads-disk.ts', to: 'node:fs', rule: 'text-imports-nothing' },
  { from: 'lib/text/knows-model.ts', to: 'lib/model/article.ts', rule: 'text-imports-nothing' },
  { from: 'lib/text/marks.ts', to: 'lib/text/fold.ts', rule: null },
  { from: 'lib/model/uses-text.ts', to: 'lib/text/fold.ts', rule: 'model-imports-zod-alone' },
  { from: 'lib/model/reading.ts', to: 'lib/model/article.ts', rule: null },
  { from: 'lib/ingest/loads.ts', to: 'lib/content/load.ts', rule: 'ingest-is-pure' },
  { from: 'lib/ingest/knows-urls.ts', to: 'lib/site/urls.ts', rule: 'ingest-is-pure' },
  { from: 'lib/ingest/steps.ts', to: 'lib/text/fold.ts', rule: null },
  { from: 'lib/ingest/reads-disk.ts', to: 'node:fs', rule: 'only-content-reads-the-disk' },
  { from: 'lib/site/loads.ts', to: 'lib/content/load.ts', rule: 'site-is-pure' },
  { from: 'lib/site/draws.ts', to: 'components/Note.tsx', rule: 'site-is-pure' },
  { from: 'lib/site/notes.ts', to: 'lib/model/article.ts', rule: null },
  { from: 'lib/content/load-all.ts', to: 'lib/ingest/pipeline.ts', rule: null },
  { from: 'lib/content/reads-disk.ts', to: 'node:fs', rule: null },
  { from: 'lib/content/knows-urls.ts', to: 'lib/site/urls.ts', rule: 'content-is-no-part-of-pages' },
  { from: 'lib/search/draws.ts', to: 'components/Note.tsx', rule: 'search-is-pure' },
  { from: 'lib/reader/knows-content.ts', to: 'lib/content/load.ts', rule: 'reader-stays-small' },
  { from: 'lib/reader/brings-zod.ts', to: 'lib/model/article.ts', rule: 'reader-takes-types-of-the-model' },
  { from: 'lib/reader/margin.ts', to: 'lib/text/fold.ts', rule: null },
  { from: 'components/Loads.tsx', to: 'lib/content/load.ts', rule: 'components-only-draw' },
  { from: 'components/Reads.tsx', to: 'lib/text/fold.ts', rule: 'components-only-draw' },
  { from: 'components/List.tsx', to: 'lib/site/urls.ts', rule: null },
  { from: 'app/reads/page.tsx', to: 'lib/ingest/pipeline.ts', rule: 'routes-only-load-and-draw' },
  { from: 'app/page.tsx', to: 'lib/content/load.ts', rule: null },
  { from: 'lib/site/uses-route.ts', to: 'app/route.ts', rule: 'nothing-imports-routes' },
  { from: 'deploy/uses-command.ts', to: 'scripts/build.ts', rule: 'nothing-imports-commands' },
  { from: 'scripts/start.ts', to: 'scripts/build.ts', rule: null },
  { from: 'lib/site/leans-on-test.ts', to: 'lib/site/urls.test.ts', rule: 'no-tests-in-code' },
  { from: 'lib/site/gone.ts', to: 'lib/site/nowhere.ts', rule: 'no-missing-modules' },
] as const;

const TARGETS = CASES.map(({ to }) => to).filter((to) => !to.startsWith('node:') && !to.endsWith('nowhere.ts'));

let root = '';
const violations: Array<{ from: string; rule: string }> = [];

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

const specifier = (from: string, to: string): string => {
  if (to.startsWith('node:')) return to;
  const path = relative(dirname(from), to).replace(/\.tsx?$/, '');
  return path.startsWith('.') ? path : `./${path}`;
};

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'law-'));
  for (const target of TARGETS) write(target, 'export const thing = 1;\n');
  for (const { from, to } of CASES)
    write(from, `import { thing } from '${specifier(from, to)}';\nexport const other = thing;\n`);
  write('lib/site/chicken.ts', "import { egg } from './egg';\nexport const chicken = () => egg;\n");
  write('lib/site/egg.ts', "import { chicken } from './chicken';\nexport const egg = () => chicken;\n");
  const options = await extractOptions('./.dependency-cruiser.mjs');
  const { output } = await cruise(['app', 'components', 'deploy', 'lib', 'scripts'], {
    ...options,
    baseDir: root,
    ruleSet: options.ruleSet ?? {},
  });
  if (typeof output === 'string') throw new Error('The cruise gave words instead of a result.');
  violations.push(...output.summary.violations.map(({ from, rule }) => ({ from, rule: rule.name })));
});

afterAll(() => rmSync(root, { recursive: true }));

const rulesBrokenBy = (file: string): string[] =>
  violations.filter(({ from }) => from === file).map(({ rule }) => rule);

describe('the import law', () => {
  test.each(CASES.filter(({ rule }) => rule !== null))('$rule: not from $from to $to', ({ from, rule }) => {
    expect(rulesBrokenBy(from)).toContain(rule);
  });

  test.each(CASES.filter(({ rule }) => rule === null))('$from may import $to', ({ from }) => {
    expect(rulesBrokenBy(from)).toEqual([]);
  });

  test('no-circles: not round and back', () => {
    expect(rulesBrokenBy('lib/site/egg.ts').concat(rulesBrokenBy('lib/site/chicken.ts'))).toContain('no-circles');
  });
});
