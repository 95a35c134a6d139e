import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { contentCatalogue } from '@/lib/content/load-library';
import { analysisOf } from '@/lib/ingest/analysis';
import { buildCatalogue, type Catalogue } from '@/lib/ingest/catalogue';
import { findStructure } from '@/lib/ingest/find-structure';
import { readText } from '@/lib/ingest/pipeline';
import { ENTITY_TYPES } from '@/lib/model/entity';

const USAGE = `usage: npm run --silent analyze -- FILE… [--catalog FILE.json] [--out DIR]
  FILE            a raw text in UTF-8; - is standard input
  --catalog FILE  a JSON list [{id, type, name, aliases}] in place of content/entities
  --out DIR       write DIR/NAME.json for each FILE instead of printing`;

const catalogSchema = z.array(
  z.object({
    id: z.string().min(1),
    type: z.enum(ENTITY_TYPES),
    name: z.string().min(1),
    aliases: z.array(z.string()).default([]),
  }),
);

/** Reads raw texts with the engine and prints or writes what it finds, as JSON. */
function analyze(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { catalog: { type: 'string' }, out: { type: 'string' } },
  });
  if (positionals.length === 0) throw new Error(USAGE);
  const catalogue = values.catalog === undefined ? contentCatalogue() : catalogueOfFile(values.catalog);
  if (values.out !== undefined) mkdirSync(values.out, { recursive: true });
  const analyses = positionals.map((file) => {
    const text = readFileSync(file === '-' ? 0 : file, 'utf8');
    return { file, analysis: analysisOf(readText(findStructure(text), catalogue)) };
  });
  for (const { file, analysis } of analyses) {
    const json = `${JSON.stringify(analysis, null, 1)}\n`;
    if (values.out === undefined) process.stdout.write(json);
    else writeFileSync(join(values.out, `${file === '-' ? 'stdin' : basename(file, extname(file))}.json`), json);
  }
}

function catalogueOfFile(file: string): Catalogue {
  const parsed = catalogSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return buildCatalogue(parsed.data);
  const [issue] = parsed.error.issues;
  throw new Error(
    `${file}: entry ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a catalogue'}; expected a list [{id, type, name, aliases}]`,
  );
}

try {
  analyze();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
