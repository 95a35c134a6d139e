import { describe, expect, test } from 'vitest';
import type { LinkCorrection, QuoteCorrection } from '@/lib/model/article';
import { correctLinks, correctQuotes } from './apply-corrections';
import { buildCatalogue } from './catalogue';
import { findStructure } from './find-structure';
import { readText } from './pipeline';

const catalogue = buildCatalogue([
  { id: 'salma', type: 'person', name: 'سلمى الوردياني', aliases: ['الوردياني'] },
  { id: 'nader', type: 'person', name: 'نادر الشمعداني', aliases: [] },
  { id: 'council', type: 'organization', name: 'مجلس بلدية وادي النخيل', aliases: [] },
  { id: 'valley', type: 'place', name: 'وادي النخيل', aliases: [] },
]);

type Told = [path: string, message: string];

/** A reading with corrections, and the faults that were told. */
function correct(text: string, corrections: { links?: LinkCorrection[]; quotes?: QuoteCorrection[] }) {
  const told: Told[] = [];
  const report = (path: (string | number)[], message: string, hint: string): void => {
    expect(hint).toMatch(/\.$/);
    told.push([path.join('.'), message]);
  };
  const reading = readText(findStructure(text), catalogue, {
    links: (draft) => correctLinks(draft, corrections.links ?? [], report),
    quotes: (draft) => correctQuotes(draft, corrections.quotes ?? [], report),
  });
  return { ...reading, told };
}

describe('a link correction', () => {
  const mentionsWith = (text: string, ...links: LinkCorrection[]): string[] => {
    const { mentions, told } = correct(text, { links });
    expect(told).toEqual([]);
    return mentions.map(({ entityId, surface }) => `${entityId}: ${surface}`);
  };

  test.each([
    ['takes a link away', 'زاروا وادي النخيل.', [{ text: 'وادي النخيل', entity: 'none' }], []],
    ['takes every place of it away', 'وادي النخيل، ثم وادي النخيل.', [{ text: 'وادي النخيل', entity: 'none' }], []],
    ['adds a link', 'زاروا مدينة الماء.', [{ text: 'مدينة الماء', entity: 'valley' }], ['valley: مدينة الماء']],
    [
      'adds it at every place',
      'الماء ثم الماء.',
      [{ text: 'الماء', entity: 'valley' }],
      ['valley: الماء', 'valley: الماء'],
    ],
    [
      'changes whom a name means',
      'قالت الوردياني كلمة.',
      [{ text: 'الوردياني', entity: 'nader' }],
      ['nader: الوردياني'],
    ],
    [
      'takes the place of a longer name that it is part of',
      'اجتمع مجلس بلدية وادي النخيل.',
      [{ text: 'وادي النخيل', entity: 'valley' }],
      ['valley: وادي النخيل'],
    ],
    ['finds words whatever their tashkeel', 'زاروا وادِيَ النخيل.', [{ text: 'وادي النخيل', entity: 'none' }], []],
    [
      'counts after those before it',
      'زاروا وادي النخيل.',
      [
        { text: 'وادي النخيل', entity: 'none' },
        { text: 'وادي النخيل', entity: 'council' },
      ],
      ['council: وادي النخيل'],
    ],
    [
      'leaves other links alone',
      'زارت سلمى الوردياني وادي النخيل.',
      [{ text: 'وادي النخيل', entity: 'none' }],
      ['salma: سلمى الوردياني'],
    ],
    [
      'leaves words alone that only hold it',
      'زاروا الماءين والماءات. الماء.',
      [{ text: 'الماء', entity: 'valley' }],
      ['valley: الماء'],
    ],
  ])('%s', (_, text, links, mentions) => {
    expect(mentionsWith(text, ...links)).toEqual(mentions);
  });

  test('counts for who speaks', () => {
    const { quotes } = correct('وقالت المهندسة الأولى إن "الماء حق".', {
      links: [{ text: 'المهندسة الأولى', entity: 'salma' }],
    });
    expect(quotes).toMatchObject([{ attribution: { speakerId: 'salma', speaker: 'سلمى الوردياني' } }]);
  });

  test.each<[string, LinkCorrection[], Told[]]>([
    [
      'an unknown entity',
      [{ text: 'وادي النخيل', entity: 'nobody' }],
      [['links.0.entity', 'no entity has the id "nobody"']],
    ],
    [
      'words that are not there',
      [{ text: 'النهر الكبير', entity: 'none' }],
      [['links.0.text', 'expected words of the article, found "النهر الكبير", which do not stand there']],
    ],
    [
      'part of a word',
      [{ text: 'نخيل', entity: 'none' }],
      [['links.0.text', 'expected words of the article, found "نخيل", which do not stand there']],
    ],
    [
      'the second of two',
      [
        { text: 'وادي النخيل', entity: 'valley' },
        { text: 'النهر', entity: 'none' },
      ],
      [['links.1.text', 'expected words of the article, found "النهر", which do not stand there']],
    ],
  ])('is a fault: %s', (_, links, told) => {
    const result = correct('زاروا وادي النخيل.', { links });
    expect(result.told).toEqual(told);
    expect(result.mentions.map(({ entityId }) => entityId)).toEqual(['valley']);
  });
});

describe('a quote correction', () => {
  const TEXT =
    'قالت سلمى الوردياني إن "الماء حق لكل بيت". وزارت "نادي الصيد" مساء. وقال نادر الشمعداني إن "الكأس لنا".';

  test.each<[string, QuoteCorrection, object]>([
    [
      'names another speaker',
      { starts: 'الماء حق', speaker: 'nader' },
      {
        text: 'الماء حق لكل بيت',
        attribution: { speaker: 'نادر الشمعداني', speakerId: 'nader', span: null, rule: 'editor', confidence: 1 },
      },
    ],
    [
      'names a speaker in words',
      { starts: 'الماء حق', speakerName: 'إحدى الجارات' },
      {
        text: 'الماء حق لكل بيت',
        attribution: { speaker: 'إحدى الجارات', speakerId: null, span: null, rule: 'editor' },
      },
    ],
    [
      'takes the speaker away',
      { starts: 'الماء حق', speaker: 'none' },
      { text: 'الماء حق لكل بيت', speech: true, attribution: null },
    ],
    [
      'makes it no speech',
      { starts: 'الماء حق', speech: false },
      { text: 'الماء حق لكل بيت', speech: false, kind: 'term', attribution: null },
    ],
    [
      'makes it speech',
      { starts: 'نادي', speech: true, speaker: 'salma' },
      { text: 'نادي الصيد', speech: true, kind: 'full', attribution: { speakerId: 'salma' } },
    ],
    [
      'vouches for it as it is',
      { starts: 'الماء حق', reviewed: true },
      { text: 'الماء حق لكل بيت', reviewed: true, attribution: { speakerId: 'salma', rule: 'cue-with-subject' } },
    ],
    [
      'finds it whatever the tashkeel',
      { starts: 'الماءُ حقٌّ', reviewed: true },
      { text: 'الماء حق لكل بيت', reviewed: true },
    ],
    ['finds it by all its words', { starts: 'الكأس لنا', reviewed: true }, { text: 'الكأس لنا', reviewed: true }],
  ])('%s', (_, correction, expected) => {
    const { quotes, told } = correct(TEXT, { quotes: [correction] });
    const before = correct(TEXT, {}).quotes;
    expect(told).toEqual([]);
    expect(quotes.filter((quote, index) => JSON.stringify(quote) !== JSON.stringify(before[index]))).toMatchObject([
      expected,
    ]);
  });

  test('counts at every place where the same words stand', () => {
    const text = 'قالت سلمى الوردياني: "الماء حق". وقالت: "الماء حق".';
    const { quotes, told } = correct(text, { quotes: [{ starts: 'الماء', speaker: 'nader' }] });
    expect(told).toEqual([]);
    expect(quotes.map(({ attribution }) => attribution?.speakerId)).toEqual(['nader', 'nader']);
  });

  test('several count, each for its own', () => {
    const { quotes } = correct(TEXT, {
      quotes: [
        { starts: 'الماء', reviewed: true },
        { starts: 'الكأس', speaker: 'salma' },
      ],
    });
    expect(quotes.map(({ reviewed, attribution }) => [reviewed, attribution?.speakerId])).toEqual([
      [true, 'salma'],
      [false, undefined],
      [false, 'salma'],
    ]);
  });

  test('an editor who names the speaker takes the doubt away', () => {
    const text = 'وتابع: "الماء حق لكل بيت".';
    expect(correct(text, {}).doubts).toHaveLength(1);
    expect(correct(text, { quotes: [{ starts: 'الماء', speaker: 'salma' }] }).doubts).toEqual([]);
  });

  test.each<[string, QuoteCorrection, string, string]>([
    [
      'words with which no quotation starts',
      { starts: 'الهواء', reviewed: true },
      'quotes.0.starts',
      'with which none starts',
    ],
    ['words from the middle of one', { starts: 'حق لكل', reviewed: true }, 'quotes.0.starts', 'with which none starts'],
    ['words of the narration', { starts: 'قالت سلمى', reviewed: true }, 'quotes.0.starts', 'with which none starts'],
    ['words with which two start', { starts: 'ال', reviewed: true }, 'quotes.0.starts', 'with which 2 start'],
    ['an unknown speaker', { starts: 'الماء', speaker: 'nobody' }, 'quotes.0.speaker', 'no entity has the id "nobody"'],
  ])('is a fault: %s', (_, correction, path, message) => {
    const { quotes, told } = correct(TEXT, { quotes: [correction] });
    expect(told).toEqual([[path, expect.stringContaining(message)]]);
    expect(quotes).toEqual(correct(TEXT, {}).quotes);
  });

  test('two faults of one are told together', () => {
    const { told } = correct(TEXT, { quotes: [{ starts: 'الهواء', speaker: 'nobody' }] });
    expect(told.map(([path]) => path)).toEqual(['quotes.0.starts', 'quotes.0.speaker']);
  });
});
