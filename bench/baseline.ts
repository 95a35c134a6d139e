import type { CatalogueEntry } from '@/lib/ingest/catalogue';
import { overlaps, type Span } from '@/lib/model/span';
import { namesOf } from './resolve-gold';
import type { Prediction } from './score';

const VERBS = [
  ...['قال', 'قالت', 'أكد', 'أكدت', 'أضاف', 'أضافت', 'أوضح', 'أوضحت', 'أشار', 'أشارت', 'ذكر', 'ذكرت', 'أفاد', 'أفادت'],
  ...['صرح', 'صرحت', 'تابع', 'تابعت', 'زاد', 'زادت', 'شدد', 'شددت', 'اعتبر', 'اعتبرت', 'رأى', 'رأت', 'لفت', 'لفتت'],
  ...['كتب', 'كتبت', 'قائلا', 'مضيفا', 'بحسب', 'حسب', 'وفق'],
];
const VERB = new RegExp(`(?:^|[\\s(])[وف]?(?:${VERBS.join('|')})(?=[\\s،:])`, 'gu');
const SUBJECT_ENDS = /\s(?:إن|أن|إنه|إنها|أنه|أنها|في|خلال|على|إلى|عن|بأن|عبر)\s|[،,:.؛"“”«»(]| -/u;
const BALANCED = /"([^"\n]+)"|“([^“”\n]+)”|«([^«»\n]+)»/gu;

const VERB_REACH = 120;
const LONG = 40;
const SUBJECT_WORDS = 6;

/**
 * Reads a text as a first afternoon's work would: balanced marks, the words after the nearest verb before as the
 * speaker, known names letter by letter, the first line as headline. The engine must be worth more than this.
 */
export function readNaively(text: string, catalogue: readonly CatalogueEntry[]): Prediction {
  const [first = ''] = text.split('\n');
  return {
    structure: { headline: first ? { text: first } : null, standfirst: null, dateline: null, headings: [] },
    quotes: findBalanced(text),
    entities: findExactNames(text, catalogue),
  };
}

function findBalanced(text: string): Prediction['quotes'] {
  return [...text.matchAll(BALANCED)].map((match) => {
    const start = match.index + 1;
    const end = match.index + match[0].length - 1;
    const before = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
    const verb = [...before.matchAll(VERB)].at(-1);
    const subject = verb && `${before.slice(verb.index + verb[0].length).trimStart()} `.split(SUBJECT_ENDS)[0]?.trim();
    return {
      start,
      end,
      speech: (verb !== undefined && before.length - verb.index < VERB_REACH) || end - start > LONG,
      speaker: subject?.split(/\s+/u).slice(0, SUBJECT_WORDS).join(' ') || null,
      speakerId: null,
    };
  });
}

function findExactNames(text: string, catalogue: readonly CatalogueEntry[]): Prediction['entities'] {
  const forms = catalogue
    .flatMap((entity) => [...new Set(namesOf(entity))].map((form) => ({ form, id: entity.id })))
    .sort((a, b) => b.form.length - a.form.length);
  const taken: Span[] = [];
  const mentions = new Map<string, Span[]>();
  for (const { form, id } of forms) {
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      const span = { start, end: start + form.length };
      const withinWord = [text.charAt(start - 1), text.charAt(span.end)].some((char) => /\p{L}/u.test(char));
      if (withinWord || taken.some((other) => overlaps(other, span))) continue;
      taken.push(span);
      mentions.set(id, [...(mentions.get(id) ?? []), span]);
    }
  }
  return [...mentions].map(([id, spans]) => ({ id, mentions: spans }));
}
