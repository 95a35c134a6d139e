import type { Doubt } from '@/lib/model/reading';
import {
  isKindOfThing,
  isOrdinaryWord,
  isParenthood,
  isPartOfLargerName,
  isPlaceLikeNoun,
  isPlaceSign,
  isPointer,
} from '@/lib/text/homographs';
import { isReportingVerb } from '@/lib/text/cues';
import { isTitle } from '@/lib/text/names';
import { cliticReadings } from '@/lib/text/clitics';
import { type Draft, type DraftMention, type PlacedToken, tokensOfBlock, withMentions } from './draft';

/** A name found, before it is decided whether and whom it names. */
interface Candidate extends Omit<DraftMention, 'entityId'> {
  entityIds: readonly string[];
  /** The folded words of the name, clitics taken off. */
  name: string;
  before: PlacedToken | undefined;
  after: PlacedToken | undefined;
}

/** A reason why words that look like a name are none here. */
type Objection = (draft: Draft, candidate: Candidate) => boolean;

/** Any one of them is enough. */
const OBJECTIONS: readonly Objection[] = [isPlainPhrase, isWithinLargerName, isPlainNoun, isHashtag, isOtherDate];

/** Finds the entities that every block names. A name that fits two entities is linked only to one that the article names otherwise. Needs: tokens. */
export function findMentions(draft: Draft): Draft {
  const found = draft.blocks
    .flatMap((_, block) => candidatesIn(draft, block))
    .filter((candidate) => !OBJECTIONS.some((objects) => objects(draft, candidate)));
  const full = endsOfFullNames(found);
  const candidates = found.filter(
    (candidate) => !isUnprovenOrdinaryWord(draft, candidate) || isShortForm(draft, candidate, full),
  );
  const certain = new Set(candidates.flatMap(({ entityIds }) => (entityIds.length === 1 ? entityIds : [])));
  const mentions: DraftMention[] = [];
  const doubts: Doubt[] = [];
  for (const { entityIds, start, end, surface, firstToken, lastToken } of candidates) {
    const entityId = onlyOne(entityIds) ?? onlyOne(entityIds.filter((id) => certain.has(id)));
    if (entityId) mentions.push({ entityId, start, end, surface, firstToken, lastToken });
    else
      doubts.push({
        kind: 'new-name',
        start,
        end,
        text: surface,
        message: `This name fits ${entityIds.join(' and ')}; decide with a link correction.`,
      });
  }
  const owners = mentions.flatMap((mention) => ownerWithin(draft, mention));
  return withMentions({ ...draft, doubts: [...draft.doubts, ...doubts] }, [...mentions, ...owners]);
}

const onlyOne = (ids: readonly string[]): string | null => (ids.length === 1 && ids[0] ? ids[0] : null);

function candidatesIn(draft: Draft, block: number): Candidate[] {
  const tokens = tokensOfBlock(draft, block);
  const offset = draft.blockStarts[block] ?? 0;
  return draft.catalogue.matcher
    .find(draft.text, tokens)
    .map(({ start, end, firstToken, lastToken, name, entityIds }) => ({
      start,
      end,
      surface: draft.text.slice(start, end),
      firstToken: firstToken + offset,
      lastToken: lastToken + offset,
      entityIds,
      name,
      before: tokens[firstToken - 1],
      after: tokens[lastToken + 1],
    }));
}

const isSingle = ({ firstToken, lastToken }: Candidate): boolean => firstToken === lastToken;

const types = (draft: Draft, { entityIds }: Candidate): (string | undefined)[] =>
  entityIds.map((id) => draft.catalogue.entries.get(id)?.type);

/** هذه هي الدولة الإسلامية الوحيدة: definite words that start with a common noun, are pointed at, or go on with an adjective. */
function isPlainPhrase(draft: Draft, candidate: Candidate): boolean {
  const head = candidate.name.split(' ')[0] ?? '';
  if (isSingle(candidate) || !isOrdinaryWord(head) || types(draft, candidate).includes('place')) return false;
  return (candidate.before !== undefined && isPointer(candidate.before.text)) || isFeminineAdjective(candidate.after);
}

const isFeminineAdjective = (token: PlacedToken | undefined): boolean =>
  token?.kind === 'word' && /^ال..+ه$/.test(token.text);

/** سرايا القدس، المغرب العربي، أحمد أبو غزة. */
function isWithinLargerName(draft: Draft, candidate: Candidate): boolean {
  if (isPartOfLargerName(candidate.before?.text, candidate.name, candidate.after?.text)) return true;
  return (
    candidate.before !== undefined &&
    isParenthood(candidate.before.text) &&
    types(draft, candidate).every((type) => type === 'place')
  );
}

/** قطر الدائرة، جده: a short name that goes on with a definite noun, or ends in ه where the name has ة. */
function isPlainNoun({ text, catalogue }: Draft, candidate: Candidate): boolean {
  if (!isSingle(candidate)) return false;
  if (isPlaceLikeNoun(candidate.name) && isDefinite(candidate.after)) return true;
  if (candidate.name.length > SHORT_NAME || !text.slice(candidate.start, candidate.end).endsWith('ه')) return false;
  return candidate.entityIds.every((id) => catalogue.entries.get(id)?.name.endsWith('ة'));
}

/** In names of so few letters ه for ة makes another word. */
const SHORT_NAME = 4;

/** #كلنا_سلمى is a slogan. */
function isHashtag(_: Draft, { before }: Candidate): boolean {
  return before?.text === '_' || before?.text === '#';
}

/** كان، العمل، فتح: an ordinary word is a name only with its kind before it, alone in brackets or marks, or as a surname after the full name. */
function isUnprovenOrdinaryWord(draft: Draft, candidate: Candidate): boolean {
  if (!isSingle(candidate) || !isOrdinaryWord(candidate.name)) return false;
  const { before, after } = candidate;
  const kind = before?.kind === 'mark' ? draft.tokens[candidate.firstToken - 2] : before;
  if (kind?.kind === 'word' && cliticReadings(kind.text).some((reading) => isKindOfThing(reading.text))) return false;
  if (before && after && isBracket(before) && isBracket(after)) return false;
  if (isDefinite(after) && !candidate.name.startsWith('ال')) return true;
  const kinds = types(draft, candidate);
  if (kinds.every((type) => type === 'place')) return !(before?.kind === 'word' && isPlaceSign(before.text));
  return !(kinds.every((type) => type === 'person') && before !== undefined && namesSpeaker(before));
}

/** Whether a surname may stand after a word without anything else to prove it: a reporting verb or an office. */
const namesSpeaker = (before: PlacedToken): boolean =>
  isReportingVerb(before.text) || isTitle(before.text) || /^و?(عن|وفق|بحسب)$/.test(before.text);

/** الائتلاف after الائتلاف الوطني السوري: the ordinary word that a name, given in full before, starts or ends with. */
function isShortForm(draft: Draft, candidate: Candidate, full: ReadonlyMap<string, number>): boolean {
  const { name, before, after, start, firstToken } = candidate;
  if (!name.startsWith('ال') || isDefinite(after)) return false;
  const isNamed = candidate.entityIds.some((id) => (full.get(`${id} ${name}`) ?? Number.POSITIVE_INFINITY) < start);
  if (!isNamed) return false;
  if (types(draft, candidate).every((type) => type === 'person'))
    return before !== undefined && (namesSpeaker(before) || before.kind !== 'word');
  return draft.tokens[firstToken]?.start === start || /^[وف]/.test(draft.tokens[firstToken]?.text ?? '');
}

/** The first and last words of the names of several words, by entity, with the place where each first stands. */
function endsOfFullNames(candidates: readonly Candidate[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const candidate of candidates) {
    if (isSingle(candidate)) continue;
    const words = candidate.name.split(' ');
    for (const id of candidate.entityIds) {
      for (const word of [words[0], words.at(-1)])
        if (!first.has(`${id} ${word}`)) first.set(`${id} ${word}`, candidate.start);
    }
  }
  return first;
}

const isDefinite = (token: PlacedToken | undefined): boolean => token?.kind === 'word' && /^ال../.test(token.text);

const isBracket = ({ kind, text }: PlacedToken): boolean =>
  kind === 'mark' || text === '(' || text === ')' || text === '[' || text === ']';

/** 7 أكتوبر 2016 is a day, not the event that is named after another year's; a bare day needs a word that makes it an event. */
function isOtherDate({ tokens }: Draft, candidate: Candidate): boolean {
  if (tokens[candidate.firstToken]?.kind !== 'number') return false;
  if (candidate.after?.kind === 'number') return true;
  const { before } = candidate;
  return before === undefined || !/^[وبل]*(هجوم|هجمات|احداث|عمليه|حرب|معركه|منذ|مجزره|انتفاضه|ثوره)$/.test(before.text);
}

/** Nouns of office that a person's name follows as their holder's: مكتب نتنياهو names the office and the man. */
const HELD = new Set(['مكتب', 'حكومه', 'اداره', 'ديوان', 'منزل']);

/** The person within the name of an office that is named after its holder. */
function ownerWithin(draft: Draft, mention: DraftMention): DraftMention[] {
  const head = draft.tokens[mention.firstToken];
  if (!head || !HELD.has(head.text)) return [];
  const second = mention.firstToken + 1;
  const [owner] = draft.catalogue.matcher.find(draft.text, draft.tokens.slice(second, mention.lastToken + 1));
  const entityId = owner && onlyOne(owner.entityIds);
  if (!owner || !entityId || owner.end !== mention.end || draft.catalogue.entries.get(entityId)?.type !== 'person')
    return [];
  const { start, end } = owner;
  return [
    {
      entityId,
      start,
      end,
      surface: draft.text.slice(start, end),
      firstToken: second + owner.firstToken,
      lastToken: mention.lastToken,
    },
  ];
}
