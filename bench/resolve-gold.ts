import type { CatalogueEntry } from '@/lib/ingest/catalogue';
import { overlaps, type Span, wordsAt } from '@/lib/model/span';
import { findWords } from './find-words';
import type { GoldFile } from './gold-schema';
import { foldName } from './same-speaker';
import { rawSpan, type VisibleText, visibleText } from './visible-text';

type Part = Span & { text: string };

/** A text with its right reading, in offsets of the raw text. */
export interface GoldText {
  name: string;
  text: string;
  phenomena: string[];
  structure: {
    headline: Part | null;
    standfirst: Part | null;
    dateline: (Part & { place: string | null; source: string | null }) | null;
    headings: Part[];
    unsure: string[];
  };
  quotes: GoldQuote[];
  mentions: GoldMention[];
  /** Places that look like a known name and are none. */
  others: Span[];
}

export interface GoldQuote extends Part {
  speech: boolean;
  ambiguous: boolean;
  /** Whether it goes on with the quote before it. */
  continues: boolean;
  speaker: string | null;
  speakerId: string | null;
  /** The words that name the speaker, how they name them, and how far from the quote they stand. */
  speakerMention: (Part & { side: 'before' | 'after'; distance: number; isName: boolean }) | null;
  /** All names under which the speaker is rightly given. */
  speakerNames: string[];
  /** Words of the text that describe the speaker without a name. */
  speakerRoles: string[];
}

interface GoldMention extends Span {
  entityId: string;
  optional: boolean;
  alternatives: Span[];
}

const MARK = /["“”„«»‹›‘’″]/u;

/**
 * Turns gold in words into offsets.
 * @throws Error where words are not found, or stand there more or less often than the gold says; all faults at once.
 */
export function resolveGold(
  name: string,
  text: string,
  gold: GoldFile,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
): GoldText {
  const visible = visibleText(text);
  const faults: string[] = [];
  const part = (span: Span): Part => ({ start: span.start, end: span.end, text: wordsAt(text, span) });
  const { mentions, passedOver } = resolveMentions(visible, gold, catalogue, faults);
  const others = [...passedOver, ...resolveOthers(visible, gold, mentions, faults)];
  const quotes = resolveQuotes(visible, gold, faults).flatMap(({ entry, span }): GoldQuote[] => {
    const entity = entry.speaker === undefined ? undefined : catalogue.get(entry.speaker);
    if (entry.speaker !== undefined && !entity && /^[a-z0-9-]+$/.test(entry.speaker))
      faults.push(`speaker "${entry.speaker}" is not in the catalogue`);
    const surfaces = mentions.filter((m) => entity && m.entityId === entity.id).map((m) => wordsAt(text, m));
    const known = entity ? [...namesOf(entity), ...surfaces] : [];
    const by = entry.by === undefined ? null : nearest(visible, entry.by, span, entry.after === true);
    if (entry.by !== undefined && !by)
      faults.push(`"${entry.by}" does not stand ${entry.after ? 'after' : 'before'} "${entry.text}"`);
    const speech = entry.kind === 'full' || entry.kind === 'partial';
    if (speech && !entry.ambiguous && (!entry.speaker || !entry.by)) faults.push(`no speaker for "${entry.text}"`);
    if (!speech && entry.speaker) faults.push(`a ${entry.kind} has no speaker: "${entry.text}"`);
    return [
      {
        ...part(span),
        speech,
        ambiguous: entry.ambiguous ?? false,
        continues: entry.continues ?? false,
        speaker: entity?.name ?? entry.speaker ?? null,
        speakerId: entity?.id ?? null,
        speakerMention: by && {
          ...part(by),
          side: entry.after ? 'after' : 'before',
          distance: entry.after ? by.start - span.end : span.start - by.end,
          isName: known.some((form) => foldName(form) === foldName(wordsAt(text, by))),
        },
        speakerNames: entity ? known : entry.speaker ? [entry.speaker] : [],
        speakerRoles: gold.roles[entry.speaker ?? ''] ?? [],
      },
    ];
  });
  for (const [speaker, roles] of Object.entries(gold.roles)) {
    if (!gold.quotes.some((quote) => quote.speaker === speaker)) faults.push(`"${speaker}" has roles and says nothing`);
    for (const role of roles)
      if (findWords(visible, role).length === 0) faults.push(`the role "${role}" does not stand in the text`);
  }
  const structure = resolveStructure(visible, gold, faults, part);
  if (faults.length > 0) throw new Error(`${name}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return { name, text, phenomena: gold.phenomena, structure, quotes, mentions, others };
}

/** The name of an entity and all its aliases, whatever must stand before them. */
export const namesOf = (entity: CatalogueEntry): string[] => [
  entity.name,
  ...entity.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.form)),
];

function resolveMentions(
  visible: VisibleText,
  gold: GoldFile,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  faults: string[],
): { mentions: GoldMention[]; passedOver: Span[] } {
  const wanted = Object.entries(gold.mentions).flatMap(([id, surfaces]) => {
    if (!catalogue.has(id)) faults.push(`entity "${id}" is not in the catalogue`);
    return Object.entries(surfaces).map(([words, count]) => ({ id, words, count, length: coreLength(words) }));
  });
  const mentions: (GoldMention & { length: number })[] = [];
  const left: Span[] = [];
  for (const { id, words, count, length } of wanted.sort((a, b) => b.length - a.length)) {
    // A name within a longer one is no place of its own: "بيروت" does not stand in "شارع بيروت".
    const longer = mentions.filter((mention) => mention.length > length);
    const places = findWords(visible, words).filter((place) => !longer.some((mention) => overlaps(mention, place)));
    const stated = typeof count === 'number' ? count : 'of' in count ? count.of : count.count;
    if (places.length !== stated) faults.push(`"${words}" (${id}) stands there ${places.length} times, not ${stated}`);
    const chosen = typeof count === 'object' && 'nth' in count ? count.nth.map((n) => places[n - 1]) : places;
    const optional = typeof count === 'object' && 'optional' in count;
    left.push(...places.filter((place) => !chosen.includes(place)));
    for (const place of chosen) {
      if (!place) faults.push(`"${words}" (${id}): nth is beyond the ${places.length} places`);
      else mentions.push({ ...place, entityId: id, optional, length });
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1];
    if (next && overlaps(mention, next)) faults.push(`${mention.entityId} and ${next.entityId} overlap`);
  }
  // What nth leaves out may still be another entity of the same name.
  const passedOver = left.filter((place) => !mentions.some((mention) => overlaps(mention, place)));
  return { mentions: mentions.map(({ length: _, ...mention }) => mention), passedOver };
}

const coreLength = (words: string): number => visibleText(words.replace(/\[[^\]]*\]/gu, '')).text.length;

function resolveOthers(visible: VisibleText, gold: GoldFile, mentions: GoldMention[], faults: string[]): Span[] {
  return Object.entries(gold.others).flatMap(([words, count]) => {
    const places = findWords(visible, words).filter((place) => !mentions.some((mention) => overlaps(mention, place)));
    if (places.length !== count) faults.push(`"${words}" is another word ${places.length} times, not ${count}`);
    return places;
  });
}

function resolveQuotes(visible: VisibleText, gold: GoldFile, faults: string[]) {
  const found = gold.quotes.flatMap((entry) => {
    const twins = gold.quotes.filter((other) => other.text === entry.text);
    const places = markedPlaces(visible, entry.text, entry.continues === true);
    if (places.length !== twins.length)
      faults.push(`"${entry.text}" stands in marks ${places.length} times, not ${twins.length}`);
    const place = places[twins.indexOf(entry)];
    return place ? [{ entry, span: place }] : [];
  });
  for (const [index, { entry, span }] of found.entries()) {
    const next = found[index + 1];
    if (next && next.span.start < span.start) faults.push(`"${next.entry.text}" stands before "${entry.text}"`);
  }
  return found;
}

/**
 * Where words, or `first words … last words` of one paragraph, stand between quotation marks; where they nowhere do,
 * with a mark at one end, as quotes do that were never closed or never opened.
 */
function markedPlaces(visible: VisibleText, words: string, unmarked: boolean): Span[] {
  const [first = '', last = ''] = words.split(' … ').map((piece) => visibleText(piece).text);
  const places: (Span & { marks: number })[] = [];
  for (let start = visible.text.indexOf(first); start >= 0; start = visible.text.indexOf(first, start + 1)) {
    const lastStart = last ? visible.text.indexOf(last, start + first.length) : start;
    const end = lastStart + (last || first).length;
    if (lastStart < 0 || visible.text.slice(start, end).includes('\n')) continue;
    const opens = MARK.test(visible.text.slice(0, start).trimEnd().slice(-1));
    const closes = MARK.test(
      visible.text
        .slice(end)
        .replace(/^[\s.,،؟?!]+/u, '')
        .slice(0, 1),
    );
    const marks = Number(opens) + Number(closes);
    if (marks > 0 || unmarked) places.push({ ...rawSpan(visible, start, end), marks });
  }
  const most = Math.max(...places.map((place) => place.marks));
  return places.filter((place) => place.marks === most);
}

function nearest(visible: VisibleText, words: string, quote: Span, after: boolean): Span | null {
  const places = findWords(visible, words);
  return (
    (after
      ? places.find((place) => place.start >= quote.start)
      : places.findLast((place) => place.end <= quote.start)) ?? null
  );
}

function resolveStructure(
  visible: VisibleText,
  { structure }: GoldFile,
  faults: string[],
  part: (span: Span) => Part,
): GoldText['structure'] {
  const lines = [...visible.text.matchAll(/[^\n]+/gu)].map((match) => ({
    ...rawSpan(visible, match.index, match.index + match[0].length),
    words: match[0].trim(),
  }));
  const paragraph = (words: string): Part | null => {
    const line = lines.filter((candidate) => candidate.words === visibleText(words).text);
    if (line.length !== 1) faults.push(`the paragraph "${words}" stands there ${line.length} times`);
    return line[0] ? part(line[0]) : null;
  };
  const dateline = (words: string): Part | null => {
    const visibleWords = visibleText(words).text;
    const line = lines.find((candidate) => candidate.words.startsWith(visibleWords));
    if (!line) faults.push(`no paragraph starts with "${words}"`);
    const start = visible.text.indexOf(visibleWords);
    return line ? part(rawSpan(visible, start, start + visibleWords.length)) : null;
  };
  const placed = structure.dateline && dateline(structure.dateline.text);
  return {
    headline: structure.headline && lines[0] ? part(lines[0]) : null,
    standfirst: structure.standfirst === undefined ? null : paragraph(structure.standfirst),
    dateline: placed
      ? { ...placed, place: structure.dateline?.place ?? null, source: structure.dateline?.source ?? null }
      : null,
    headings: structure.headings.flatMap((words) => paragraph(words) ?? []),
    unsure: structure.unsure,
  };
}
