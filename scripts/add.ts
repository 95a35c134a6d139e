import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentCatalogue } from '@/lib/content/load-library';
import { type WrittenArticle, writeArticle } from '@/lib/ingest/write-article';
import { idSchema } from '@/lib/model/entity';
import type { Doubt } from '@/lib/model/reading';

const USAGE = `usage: npm run add -- FILE|- [--id ID] [--content DIR]
  FILE           a raw text in UTF-8; - is standard input
  --id ID        the id and address of the article; made from the headline where missing
  --content DIR  the content folder (default: content)`;

const TITLES: Readonly<Record<Doubt['kind'], string>> = {
  'unknown-speaker': 'Speakers to name',
  'new-name': 'Names that may be new',
  'variant-spelling': 'Spellings taken for a known name',
  'unbalanced-mark': 'Quotation marks out of balance',
};

/** Makes an article of a raw text, and lists what the editor has to decide. */
function add(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { id: { type: 'string' }, content: { type: 'string' } },
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new Error(USAGE);
  if (values.id !== undefined && !idSchema.safeParse(values.id).success) {
    throw new Error(
      `--id ${values.id}: expected small Latin letters, digits and single hyphens, such as "abraham-accords".`,
    );
  }
  const content = values.content ?? process.env.CONTENT_DIR ?? 'content';
  const raw = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file === '-' ? 0 : file));
  const written = writeArticle(raw, contentCatalogue(content), new Date().toISOString().slice(0, 10), values.id);
  const target = join(content, 'articles', `${written.id}.md`);
  writeWhole(join(content, 'articles'), target, written.source);
  console.log(`Wrote ${target}\n\n${listForEditor(written)}`);
}

/** Writes a new file whole or not at all; an existing one is never touched. */
function writeWhole(folder: string, target: string, source: string): void {
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `.${process.pid}.draft`);
  writeFileSync(draft, source);
  try {
    linkSync(draft, target);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new Error(`${target} exists and was left as it is. Give another id with --id.`);
    }
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function listForEditor({ assumptions, doubts }: WrittenArticle): string {
  const kinds = Object.entries(TITLES).flatMap(([kind, title]) => {
    const found = doubts.filter((doubt) => doubt.kind === kind);
    return found.length === 0
      ? []
      : [`${title}:\n${found.map((doubt) => `  - «${shortened(doubt.text)}» ${doubt.message}`).join('\n')}`];
  });
  return [`Assumed:\n${assumptions.map((line) => `  - ${line}`).join('\n')}`, ...kinds].join('\n\n');
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

try {
  add();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
