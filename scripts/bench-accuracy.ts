import { type Measured, measure, READERS, SETS } from '../bench/measure';
import { MEASURES } from '../bench/measures';
import { readSet } from '../bench/read-set';

/**
 * Prints how right the engine reads the texts of bench/accuracy, beside a naive baseline.
 * `--wrong` lists each miss of the engine after the table (`--wrong NAME` those of texts whose name holds NAME),
 * `--json` prints the measures as JSON instead.
 */
const options = process.argv.slice(2);
const measured = measure(readSet());
if (options.includes('--json')) console.log(JSON.stringify(asJson(measured), null, 2));
else {
  printTable(measured);
  if (options.includes('--wrong')) printMisses(measured, options.find((option) => !option.startsWith('--')) ?? '');
}

function asJson(all: Measured) {
  const entries = SETS.flatMap((set) =>
    READERS.map((reader) => [
      `${set}.${reader}`,
      Object.fromEntries(MEASURES.map(({ id, of }) => [id, Number(of(all[set][reader]).toFixed(4))])),
    ]),
  );
  return Object.fromEntries(entries);
}

function printTable(all: Measured): void {
  const percent = (value: number) => (100 * value).toFixed(1).padStart(6);
  const head = SETS.map((set) => `${set.padStart(8)}${'base'.padStart(7)}`).join('  ');
  console.log(`${''.padEnd(40)}${head}`);
  for (const { label, of } of MEASURES) {
    const cells = SETS.map((set) => `  ${percent(of(all[set].engine))} ${percent(of(all[set].baseline))}`);
    console.log(`${label.padEnd(40)}${cells.join('  ')}`);
  }
  const { speaker, mentions, spans } = all.all.engine;
  console.log(
    `\n${spans.found + spans.missed} marked spans, ${speaker.all} of them speech, ${mentions.found + mentions.missed} mentions`,
  );
}

function printMisses(all: Measured, name: string): void {
  for (const { text, kind, words, expected, got } of all.all.engine.misses)
    if (text.includes(name)) console.log(`${text} · ${kind} · «${words}» · expected ${expected} · got ${got}`);
}
