import type { Reading } from '@/lib/model/reading';
import type { Span } from '@/lib/model/span';

/** What `npm run analyze` prints for one text. All offsets are UTF-16 units of the text as read, `[start, end)`. */
export interface Analysis {
  structure: {
    headline: Part | null;
    standfirst: Part | null;
    dateline: (Part & { place: string | null; source: string | null }) | null;
    headings: Part[];
  };
  quotes: {
    id: string;
    start: number;
    end: number;
    text: string;
    speech: boolean;
    kind: string;
    cue: Part | null;
    speaker: string | null;
    speakerId: string | null;
    rule: string | null;
    confidence: number | null;
    continues: string | null;
    repeats: string | null;
  }[];
  entities: { id: string; mentions: Part[] }[];
  doubts: Reading['doubts'];
}

type Part = Span & { text: string };

/** A reading in the form that `npm run analyze` prints. */
export function analysisOf(reading: Reading): Analysis {
  const part = ({ start, end }: Span): Part => ({ start, end, text: reading.text.slice(start, end) });
  const first = (kind: string) => reading.blocks.find((block) => block.kind === kind);
  const headline = first('headline');
  const standfirst = first('standfirst');
  const dateline = reading.blocks.find((block) => block.kind === 'dateline');
  return {
    structure: {
      headline: headline ? part(headline) : null,
      standfirst: standfirst ? part(standfirst) : null,
      dateline: dateline ? { ...part(dateline), place: dateline.place, source: dateline.source } : null,
      headings: reading.blocks.filter((block) => block.kind === 'heading').map(part),
    },
    quotes: reading.quotes.map(({ id, start, end, text, speech, kind, cue, attribution, continues, repeats }) => ({
      id,
      start,
      end,
      text,
      speech,
      kind,
      cue,
      speaker: attribution?.speaker ?? null,
      speakerId: attribution?.speakerId ?? null,
      rule: attribution?.rule ?? null,
      confidence: attribution?.confidence ?? null,
      continues,
      repeats,
    })),
    entities: entitiesOf(reading, part),
    doubts: reading.doubts,
  };
}

function entitiesOf(reading: Reading, part: (span: Span) => Part): Analysis['entities'] {
  const mentions = new Map<string, Part[]>();
  for (const mention of reading.mentions)
    mentions.set(mention.entityId, [...(mentions.get(mention.entityId) ?? []), part(mention)]);
  return [...mentions].map(([id, found]) => ({ id, mentions: found }));
}
