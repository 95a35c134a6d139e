import { analysisOf } from '@/lib/ingest/analysis';
import { buildCatalogue } from '@/lib/ingest/catalogue';
import { findStructure } from '@/lib/ingest/find-structure';
import { readText } from '@/lib/ingest/pipeline';
import { wordsAt } from '@/lib/model/span';
import { readNaively } from './baseline';
import { type AccuracySet, GROUPS, type Group } from './read-set';
import { foldName } from './same-speaker';
import { type Prediction, type Score, scoreText, sumScores } from './score';

export const READERS = ['engine', 'baseline'] as const;

type Reader = (typeof READERS)[number];

/** The groups of texts, and all of them together. */
export const SETS = [...GROUPS, 'all'] as const;

export type Measured = Record<(typeof SETS)[number], Record<Reader, Score>>;

/** Reads all texts with the engine and with the baseline, and scores both. */
export function measure({ catalogue, texts }: AccuracySet): Measured {
  const known = buildCatalogue(catalogue);
  const readers: Record<Reader, (text: string) => Prediction> = {
    engine: (text) => analysisOf(readText(findStructure(text), known)),
    baseline: (text) => readNaively(text, catalogue),
  };
  const homographs = new Set(texts.flatMap((gold) => gold.others.map((span) => foldName(wordsAt(gold.text, span)))));
  const scores = texts.map((gold) => ({
    group: gold.group,
    engine: scoreText(gold, readers.engine(gold.text), homographs),
    baseline: scoreText(gold, readers.baseline(gold.text), homographs),
  }));
  const of = (wanted: Group | 'all'): Record<Reader, Score> => {
    const chosen = scores.filter(({ group }) => wanted === 'all' || group === wanted);
    return { engine: sumScores(chosen.map((s) => s.engine)), baseline: sumScores(chosen.map((s) => s.baseline)) };
  };
  return { short: of('short'), long: of('long'), all: of('all') };
}
