import type { CatalogueEntry } from '@/lib/ingest/catalogue';
import { randomFrom } from './random';

/** A kind of text that no newsroom sends and that must do no harm: it is read without an error, and in time linear in its length. */
export interface HostileText {
  name: string;
  /** The text in at least this many UTF-16 units, and hardly more. */
  make: (units: number) => string;
}

const NAME = 'نوال الصفدي';

/** Entities that the catalogue of whoever reads these texts must have, for texts that repeat their names. */
export const HOSTILE_ENTITIES: readonly CatalogueEntry[] = [
  { id: 'nawal-safadi', type: 'person', name: NAME, aliases: ['الصفدي'] },
  { id: 'nabil-safadi', type: 'person', name: 'نبيل الصفدي', aliases: ['الصفدي'] },
  { id: 'work-party', type: 'organization', name: 'حزب العمل', aliases: ['العمل'] },
  // A name that starts again within itself, and whose end never comes.
  { id: 'circle', type: 'organization', name: `${'دائرة '.repeat(12)}السلام`, aliases: ['دائرة'] },
];

const repeated =
  (piece: string) =>
  (units: number): string =>
    piece.repeat(Math.ceil(units / piece.length));

/** First all of the first piece, then all of the second, half of the text each. */
const halves =
  (first: string, second: string) =>
  (units: number): string =>
    repeated(first)(units / 2) + repeated(second)(units / 2);

/** Pieces that are taken at random, the same ones each time. */
const shuffled =
  (pieces: readonly string[]) =>
  (units: number): string => {
    const random = randomFrom(units);
    let text = '';
    while (text.length < units) text += random.oneOf(pieces);
    return text;
  };

/** Any UTF-16 units at all, lone surrogates and NULs among them. */
const noise = (units: number): string => {
  const random = randomFrom(units);
  return Array.from({ length: units }, () => String.fromCharCode(random.below(0x10000))).join('');
};

/** One quotation, and many that start with its words and go on otherwise, each in another way. */
const likeness = (units: number): string => {
  let text = `«${repeated('لن نترك ')(units / 2)}»\n\n`;
  for (let i = 0; text.length < units; i++) text += `«لن نترك ${spelledOut(i)}»\n\n`;
  return text;
};

/** Words that are all different. */
const differentWords = (units: number): string => {
  let text = `${NAME} `;
  for (let i = 0; text.length < units; i++) text += `الصفد${spelledOut(i)} `;
  return text;
};

/** A number in letters of its own. */
const spelledOut = (number: number): string => [...String(number)].map((digit) => 'ابتثجحخدذر'[Number(digit)]).join('');

const MARKS = [...'"“”„‟″＂«»‹›‘’‚‛\''];

export const HOSTILE_TEXTS: readonly HostileText[] = [
  { name: 'straight marks', make: repeated('"') },
  { name: 'all marks in turn', make: repeated(MARKS.join('')) },
  { name: 'marks at random', make: shuffled([...MARKS, ' ', 'و', 'كلمة', '. ']) },
  { name: 'openers', make: repeated('«') },
  { name: 'openers before words', make: repeated('«كلمة ') },
  { name: 'openers and ends of sentences', make: repeated('«كلمة. ') },
  { name: 'closers', make: repeated('»') },
  { name: 'closers after words', make: repeated('كلمة» ') },
  { name: 'closers before full stops', make: repeated('قال إن كلمة». ') },
  { name: 'closers before letters', make: repeated('كلمة ٪» ') },
  { name: 'openers, then closers of another kind', make: halves('«كلمة ', 'كلمة". ') },
  { name: 'openers, then their closers', make: halves('«كلمة ', 'كلمة» ') },
  { name: 'nesting of three kinds', make: repeated('«كلمة “كلمة ‘كلمة ') },
  { name: 'nesting, then its closers', make: halves('«كلمة “كلمة ‘كلمة ', 'كلمة’ كلمة” كلمة» ') },
  { name: 'single marks before words', make: repeated("'كلمة ") },
  { name: 'quotations in one sentence', make: repeated('«كلمة أخرى» و') },
  { name: 'reported quotations in one sentence', make: repeated('قال إن «كلمة أخرى في الطريق» و') },
  { name: 'reported quotations in many sentences', make: repeated('قال إن «كلمة أخرى في الطريق». ') },
  { name: 'labels, then quotations, in one sentence', make: halves('بأنه ', '«كلمة» و') },
  { name: 'one long quotation and others like it', make: likeness },
  { name: 'one quotation again and again', make: repeated(`قالت ${NAME}: «لن نترك القرية لأحد بعد اليوم».\n\n`) },
  { name: 'و', make: repeated('و') },
  { name: 'ل', make: repeated('ل') },
  { name: 'ب and spaces', make: repeated('ب ') },
  { name: 'clitics before marks', make: repeated('وبال"') },
  { name: 'one long word', make: repeated('مستشفيات') },
  { name: 'one long number', make: repeated('1٢3') },
  { name: 'a reporting verb', make: repeated('قال ') },
  { name: 'a verb with an object', make: repeated('واتهمها ') },
  { name: 'a reporting verb with من', make: repeated('اعتبر من ') },
  { name: 'الذي and a verb', make: repeated('الذي قال ') },
  { name: 'an office', make: repeated('الوزير ') },
  { name: 'offices of a name', make: repeated(`وزيرة التعليم ${NAME} قالت الوزيرة `) },
  { name: 'a name', make: repeated(`${NAME} `) },
  { name: 'names and their other spellings', make: repeated(`${NAME} الصفدييي الصفدية المصفدي `) },
  { name: 'a name cut short', make: repeated('نوال ') },
  { name: 'a name that fits two', make: repeated('قال الصفدي إن ') },
  { name: 'a name that never ends', make: repeated('دائرة ') },
  { name: 'a name and التي', make: repeated(`${NAME} التي قالت `) },
  { name: 'a name and its office', make: repeated(`${NAME}، وزيرة التعليم، قالت الوزيرة إن `) },
  { name: 'a name and what refers back', make: repeated(`${NAME} قالت الصحيفة نفسها إن `) },
  { name: 'an ordinary word that is a name', make: repeated('العمل ') },
  { name: 'words like a name, all different', make: differentWords },
  { name: 'lone surrogates', make: repeated('\uD800\uDC00\uDC00\uD800') },
  { name: 'bidi controls', make: repeated('\u202B\u2067\u200F\u202C\u2069\u061C') },
  { name: 'bidi controls within words', make: repeated('ق\u202Bا\u2067ل\u200F \u202C«\u2069ن»\u061C ') },
  { name: 'NULs', make: repeated('\0') },
  { name: 'NULs between words', make: repeated('قال\0«نعم»\0') },
  { name: 'tashkeel without letters', make: repeated('\u064B\u0651\u0670') },
  { name: 'a letter under tashkeel', make: (units) => `ق${repeated('\u064E\u0651')(units)}` },
  { name: 'tatweel', make: repeated('\u0640') },
  { name: 'line breaks', make: repeated('\n') },
  { name: 'white space', make: repeated(' \u00A0\t') },
  { name: 'line breaks and white space', make: repeated('\n \t') },
  { name: 'one paragraph without stops', make: repeated('كلمة وبيت في الطريق إلى المدينة ') },
  { name: 'tiny paragraphs', make: repeated('كلمة\n\n') },
  { name: 'tiny paragraphs with an opener', make: repeated('«كلمة\n\n') },
  { name: 'tiny paragraphs with a closer', make: repeated('كلمة»\n\n') },
  { name: 'CRLF', make: repeated('قال «نعم».\r\n\r\n') },
  { name: 'CR', make: repeated('قال «نعم».\r') },
  { name: 'dashes', make: repeated('مدينة – ') },
  { name: 'colons and brackets', make: repeated('(مدينة): ') },
  { name: 'presentation forms', make: repeated('ﻗﺎﻝ ﷲ ﷺ ﻻ «ﻧﻌﻢ» ') },
  { name: 'the longest ligature', make: repeated('\uFDFA') },
  { name: 'full stops', make: repeated('.') },
  { name: 'Latin words', make: repeated('word, ') },
  { name: 'emoji', make: repeated('👩‍👩‍👧 ') },
  { name: 'noise', make: noise },
];
