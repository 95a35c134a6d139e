import type { CatalogueEntry } from '@/lib/ingest/catalogue';
import { WOMEN } from './name-words';
import { type Random, randomFrom } from './random';
import * as fill from './sentence-words';

export interface GeneratedArticle {
  text: string;
  /** How many marked spans were written into it, those with a mark too few among them. */
  quotes: number;
}

/** What is aimed at, a little within what comes out, for a sentence is written to its end. */
const WORDS = { fewest: 310, most: 620 };
const PARAGRAPHS = { fewest: 8, most: 19 };
const QUOTES = { fewest: 5, most: 11 };

/** The marks of newsrooms: what opens and what closes. The wrong way round and the same glyph twice are found in the wild. */
const MARKS: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['"', '"'],
  ['“', '”'],
  ['“', '”'],
  ['«', '»'],
  ['«', '»'],
  ['”', '“'],
  ['”', '”'],
  ['„', '“'],
  ['»', '«'],
  ['″', '″'],
  ['‘', '’'],
];

interface Speaker {
  /** With the office, as the first mention gives it. */
  full: string;
  /** As later mentions give it. */
  short: string;
  isWoman: boolean;
}

/** One article on its way. */
interface Desk {
  random: Random;
  marks: readonly [string, string];
  speakers: readonly Speaker[];
  bodies: readonly string[];
  places: readonly string[];
  quotes: number;
}

/**
 * A news article that is like no other: headline, sometimes a standfirst and a dateline, 8 to 20 paragraphs of 250 to 700 words together,
 * 4 to 12 quotations in the marks of one newsroom, with the slips of newsrooms. It names people, bodies and places of the
 * catalogue, and some that the catalogue lacks. The same number and catalogue give the same article.
 */
export function generateArticle(number: number, entries: readonly CatalogueEntry[]): GeneratedArticle {
  const random = randomFrom(1000 + number);
  const desk = openDesk(random, entries);
  const wanted = { words: between(random, WORDS), paragraphs: between(random, PARAGRAPHS), quotes: 0 };
  const text = headOf(desk, number);
  wanted.quotes = Math.min(between(random, QUOTES), wanted.paragraphs - text.length);
  while (text.length < wanted.paragraphs) {
    const left = wanted.paragraphs - text.length;
    const quotes = random.chance((wanted.quotes - desk.quotes) / Math.max(1, left - 1));
    text.push(...paragraphsOf(desk, quotes, (wanted.words - countWords(text.join(' '))) / left));
  }
  return { text: `${text.join('\n\n')}\n`, quotes: desk.quotes };
}

const countWords = (text: string): number => text.split(/\s+/u).length;

const between = (random: Random, { fewest, most }: { fewest: number; most: number }): number =>
  fewest + random.below(most - fewest + 1);

function openDesk(random: Random, entries: readonly CatalogueEntry[]): Desk {
  const some = (count: number, isOne: (entry: CatalogueEntry) => boolean): CatalogueEntry[] => {
    const fitting = entries.filter(isOne);
    return Array.from({ length: count }, () => random.oneOf(fitting));
  };
  const people = some(3 + random.below(3), ({ type }) => type === 'person');
  return {
    random,
    marks: random.oneOf(MARKS),
    speakers: [...people.map((person) => speakerOf(random, person)), stranger(random)],
    bodies: some(2 + random.below(3), ({ type }) => type === 'organization').map(({ name }) => name),
    places: some(2 + random.below(2), ({ type }) => type === 'place').map(({ name }) => name),
    quotes: 0,
  };
}

function speakerOf(random: Random, { name, aliases }: Pick<CatalogueEntry, 'name' | 'aliases'>): Speaker {
  const isWoman = WOMEN.includes(name.split(' ')[0] ?? '');
  const [man, woman] = random.oneOf(fill.OFFICES);
  const alias = aliases.at(-1);
  return {
    full: `${isWoman ? woman : man} ${name}`,
    short: typeof alias === 'string' ? alias : name,
    isWoman,
  };
}

/** Somebody whom no catalogue knows. */
const stranger = (random: Random): Speaker =>
  speakerOf(random, { name: `${random.oneOf(WOMEN)} ${random.oneOf(fill.STRANGERS)}`, aliases: [] });

function headOf(desk: Desk, number: number): string[] {
  const { random } = desk;
  const subject = random.oneOf(fill.SUBJECTS);
  const headline = random.chance(0.25)
    ? `${random.oneOf(desk.speakers).short}: ${marked(desk, random.oneOf(fill.STATEMENTS))}`
    : `${subject} في ${random.oneOf(desk.places)} ${random.oneOf(fill.HEADLINE_ENDS)}`;
  const head = [headline];
  if (random.chance(0.3)) head.push(`${subject} ${random.oneOf(fill.PREDICATES)} ${random.oneOf(fill.CAUSES)}`);
  if (random.chance(0.4)) head.push(`${random.oneOf(desk.places)} – ${random.oneOf(fill.AGENCIES)}`);
  // No two articles are the same, whatever chance does.
  head.push(`أفادت ${random.oneOf(fill.AGENCIES)} في تقريرها رقم ${number} بأن ${clause(desk)}.`);
  return head;
}

/** A paragraph of about so many words; two where a quotation runs on. */
function paragraphsOf(desk: Desk, quotes: boolean, words: number): string[] {
  const { random } = desk;
  const sentences = random.chance(0.5) ? [narration(desk)] : [];
  if (quotes) sentences.push(quotation(desk));
  while (sentences.length === 0 || countWords(sentences.join(' ')) < words - SHORT_SENTENCE)
    sentences.push(narration(desk));
  const paragraph = sentences.join(' ');
  return (random.chance(0.15) ? withSigns(random, paragraph) : paragraph).split('\n\n');
}

/** A paragraph that wants fewer words than this is long enough. */
const SHORT_SENTENCE = 12;

/** A subject and what is said of it, with time and cause. */
function clause({ random, places }: Desk): string {
  const place = random.chance(0.4) ? ` في ${random.oneOf(places)}` : '';
  const time = random.chance(0.5) ? ` ${random.oneOf(fill.TIMES)}` : '';
  const cause = random.chance(0.5) ? ` ${random.oneOf(fill.CAUSES)}` : '';
  return `${random.oneOf(fill.SUBJECTS)}${place} ${random.oneOf(fill.PREDICATES)}${time}${cause}`;
}

/** Kinds of sentences that quote nobody. */
const NARRATIONS: readonly ((desk: Desk) => string)[] = [
  ({ random }) => `${random.oneOf(fill.SCENES)}.`,
  ({ random }) => `${random.oneOf(fill.BACKGROUNDS)}.`,
  (desk) => `وقال مصدر في ${desk.random.oneOf(desk.bodies)} إن ${clause(desk)}.`,
  (desk) => `وزار ${someone(desk).full} ${desk.random.oneOf(desk.places)} ${desk.random.oneOf(fill.TIMES)}.`,
  (desk) =>
    `ورحب كل من ${someone(desk).short} و${someone(desk).short} بالقرار، وعد ذلك دعما ${attached('ل', desk.random.oneOf(desk.bodies))}.`,
  (desk) =>
    `وسبق ${attached('ل', someone(desk).short)} أن زار ${desk.random.oneOf(desk.places)} و${desk.random.oneOf(desk.places)}.`,
  (desk) =>
    `ويرى مراقبون أن ${clause(desk)}، فيما تواصل ${desk.random.oneOf(desk.bodies)} اتصالاتها ب${desk.random.oneOf(desk.bodies)}.`,
];

const narration = (desk: Desk): string => desk.random.oneOf(NARRATIONS)(desk);

const someone = ({ random, speakers }: Desk): Speaker => random.oneOf(speakers);

const of = ({ isWoman }: Speaker, forms: readonly [string, string, ...string[]]): string => forms[isWoman ? 1 : 0];

/** Ways in which news brings on what somebody said. */
const QUOTATIONS: readonly ((desk: Desk, who: Speaker) => string)[] = [
  (desk, who) => `${said(desk, who)} ${statement(desk)}.`,
  (desk, who) =>
    `${said(desk, who)} ${statement(desk)}، ${of(who, desk.random.oneOf(fill.PARTICIPLES))} ${statement(desk)}.`,
  (desk, who) =>
    `و${of(who, desk.random.oneOf(fill.VERBS))} ${who.short} ${desk.random.oneOf(fill.OCCASIONS)}: ${statement(desk)}.`,
  (desk, who) =>
    `${statement(desk)}، ${of(who, desk.random.oneOf(fill.VERBS_AFTER))} ${who.full} ${desk.random.oneOf(fill.OCCASIONS)}.`,
  (desk, who) =>
    `ووصف${who.isWoman ? 'ت' : ''} ${who.short} القرار بأنه ${marked(desk, desk.random.oneOf(fill.PARTS))} ${desk.random.oneOf(fill.CAUSES)}.`,
  (desk, who) =>
    `ونقلت ${desk.random.oneOf(fill.AGENCIES)} عن ${who.full} ${who.isWoman ? 'قولها' : 'قوله'} إن ${statement(desk)}.`,
  (desk, who) =>
    `وبحسب ${who.short}، فإن ${clause(desk)}، وهذا ${who.isWoman ? 'برأيها' : 'برأيه'} ${marked(desk, desk.random.oneOf(fill.PARTS))}.`,
  (desk) =>
    `وتحدث المشاركون عن ما يسمى ${marked(desk, desk.random.oneOf(fill.TERMS))} ${desk.random.oneOf(fill.CAUSES)}.`,
  (desk, who) =>
    `وكان${who.isWoman ? 'ت' : ''} ${who.short} قد نشر${who.isWoman ? 'ت' : ''} كتابا بعنوان ${marked(desk, desk.random.oneOf(fill.TITLES_OF_WORKS))} ${desk.random.oneOf(fill.TIMES)}.`,
  (desk, who) => `${said(desk, who)} ${unclosed(desk, desk.random.oneOf(fill.STATEMENTS))}.\n\n${statement(desk, '')}.`,
];

function quotation(desk: Desk): string {
  return desk.random.oneOf(QUOTATIONS)(desk, someone(desk));
}

/** وأكدت النائبة سلمى أن; or, as often, the verb alone for whoever spoke before. */
function said({ random }: Desk, who: Speaker): string {
  const verb = random.oneOf(fill.VERBS);
  const name = random.chance(0.4) ? ` ${who.full}` : random.chance(0.5) ? ` ${who.short}` : '';
  return `و${of(who, verb)}${name} ${verb[2]}`;
}

function statement(desk: Desk, opener = desk.marks[0]): string {
  const { random } = desk;
  const words = random.oneOf(fill.STATEMENTS);
  const more = random.oneOf(fill.STATEMENTS);
  return marked(desk, more !== words && random.chance(0.35) ? `${words}، و${more}` : words, opener);
}

/** Words within marks, now and then with a slip: a mark too few, a space within, another closing mark. */
function marked(desk: Desk, words: string, opener = desk.marks[0]): string {
  const { random } = desk;
  desk.quotes += 1;
  const closer = random.chance(0.03) ? '"' : desk.marks[1];
  if (random.chance(0.02)) return `${opener}${words}`;
  if (random.chance(0.04)) return `${opener} ${words} ${closer}`.trimStart();
  return `${opener}${words}${closer}`;
}

/** Words of which the next paragraph closes the marks. */
function unclosed(desk: Desk, words: string): string {
  desk.quotes += 1;
  return `${desk.marks[0]}${words}`;
}

/** A name with a letter written on to it: للكنيست. */
const attached = (letter: string, name: string): string =>
  letter === 'ل' && name.startsWith('ال') ? `لل${name.slice(2)}` : `${letter}${name}`;

const SIGNS = ['\u064B', '\u064F', '\u0651', '\u0650', '\u0640'];

/** The paragraph with tashkeel or tatweel on some letters, as careful and careless editors set it. */
const withSigns = (random: Random, paragraph: string): string =>
  paragraph.replace(/(?<=\p{L})\p{L}(?=\p{L})/gu, (letter) =>
    random.chance(0.05) ? `${letter}${random.oneOf(SIGNS)}` : letter,
  );
