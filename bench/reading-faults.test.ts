import { expect, test } from 'vitest';
import type { Quote, Reading } from '@/lib/model/reading';
import { readingFaults } from './reading-faults';

const TEXT = 'قالت سلمى: «لن نرحل». وأضافت: «أبدا».';

const quote = (id: string, words: string, more: Partial<Quote> = {}): Quote => {
  const start = TEXT.indexOf(words);
  const end = start + words.length;
  return {
    id,
    start,
    end,
    text: words,
    outer: { start: start - 1, end: end + 1 },
    speech: true,
    kind: 'full',
    cue: { start: 0, end: 4, text: 'قالت' },
    attribution: { speaker: 'سلمى', speakerId: 'salma', span: { start: 5, end: 9 }, rule: 'a rule', confidence: 0.9 },
    continues: null,
    repeats: null,
    reviewed: false,
    ...more,
  };
};

const [first, second] = [quote('q1', 'لن نرحل'), quote('q2', 'أبدا')];

const VALID: Reading = {
  text: TEXT,
  blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }],
  inlines: [],
  quotes: [first, second],
  mentions: [{ entityId: 'salma', start: 5, end: 9, surface: 'سلمى' }],
  doubts: [{ kind: 'unknown-speaker', start: 0, end: 4, text: 'قالت', message: 'Nobody was found.' }],
};

const faultsOf = (change: Partial<Reading>): string[] =>
  readingFaults(TEXT, { ...VALID, ...change }, new Set(['salma']));

test('a valid reading has no faults', () => {
  expect(faultsOf({})).toEqual([]);
});

const mention = { entityId: 'salma', start: 5, end: 9, surface: 'سلمى' };

test.each<[string, Partial<Reading>]>([
  ['another text', { text: `${TEXT} ` }],
  ['an empty block', { blocks: [{ kind: 'paragraph', start: 3, end: 3 }] }],
  [
    'blocks that overlap',
    {
      blocks: [
        { kind: 'headline', start: 0, end: 9 },
        { kind: 'paragraph', start: 5, end: 20 },
      ],
    },
  ],
  ['quotes out of order', { quotes: [second, first] }],
  ['two quotes of one id', { quotes: [first, { ...second, id: 'q1' }] }],
  ['a quote past the end', { quotes: [{ ...first, end: TEXT.length + 1 }] }],
  ['a quote with other words', { quotes: [{ ...first, text: 'نرحل' }] }],
  ['a quote outside its marks', { quotes: [{ ...first, outer: { start: first.start + 1, end: first.end } }] }],
  ['a cue with other words', { quotes: [{ ...first, cue: { start: 0, end: 4, text: 'قال' } }] }],
  ['a quote that continues itself', { quotes: [{ ...first, continues: 'q1' }] }],
  ['a quote that continues one that is not there', { quotes: [{ ...first, continues: 'q9' }] }],
  ['a quote that repeats one that is not there', { quotes: [{ ...first, repeats: 'q9' }] }],
  [
    'a speaker whom nobody knows',
    {
      quotes: [
        quote('q1', 'لن نرحل', {
          attribution: { speaker: 'سلمى', speakerId: 'none', span: null, rule: 'a rule', confidence: 1 },
        }),
      ],
    },
  ],
  [
    'too much confidence',
    {
      quotes: [
        quote('q1', 'لن نرحل', {
          attribution: { speaker: 'سلمى', speakerId: null, span: null, rule: 'a rule', confidence: 1.1 },
        }),
      ],
    },
  ],
  ['a mention with other words', { mentions: [{ ...mention, surface: 'ليلى' }] }],
  ['a mention of nobody', { mentions: [{ ...mention, entityId: 'layla' }] }],
  ['mentions out of order', { mentions: [mention, { ...mention, start: 0, end: 4, surface: 'قالت' }] }],
  ['a doubt of half an offset', { doubts: [{ kind: 'new-name', start: 0.5, end: 4, text: 'قالت', message: '' }] }],
])('%s is a fault', (_, change) => {
  expect(faultsOf(change).length).toBeGreaterThan(0);
});
