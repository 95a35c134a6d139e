import { describe, expect, test } from 'vitest';
import { buildCatalogue } from './catalogue';
import { findStructure } from './find-structure';
import { readText } from './pipeline';

const catalogue = buildCatalogue([
  { id: 'nader', type: 'person', name: 'نادر الشمعداني', aliases: ['الشمعداني'] },
  { id: 'karam', type: 'person', name: 'كرم سعد', aliases: [] },
  { id: 'valley', type: 'place', name: 'وادي النخيلات', aliases: [] },
  { id: 'club', type: 'organization', name: 'نادي الفيروزيين', aliases: [] },
]);
const read = (text: string) => readText(findStructure(text), catalogue);
const FULL_NAME = 'وصل نادر الشمعداني أمس.';

describe('another spelling of a surname is linked, and listed', () => {
  test.each([
    ['one letter changed', 'وقال الشمعذاني كلمة.', 'الشمعذاني'],
    ['one letter added', 'وقال الشمعيداني كلمة.', 'الشمعيداني'],
    ['without ال', 'وقال شمعذاني كلمة.', 'شمعذاني'],
    ['after ب', 'والتقوا بالشمعذاني.', 'الشمعذاني'],
    ['in لل', 'وسلموا للشمعذاني كأسا.', 'لشمعذاني'],
    ['before the full name', 'وقال الشمعذاني كلمة.', 'الشمعذاني'],
  ])('%s', (name, sentence, surface) => {
    const text = name.startsWith('before') ? `${sentence} ${FULL_NAME}` : `${FULL_NAME} ${sentence}`;
    const { mentions, doubts } = read(text);
    expect(mentions.filter((mention) => mention.surface === surface)).toMatchObject([{ entityId: 'nader' }]);
    expect(doubts).toMatchObject([{ kind: 'variant-spelling', text: surface }]);
    expect(doubts[0]?.message).toContain('nader');
  });

  test('each place of it', () => {
    const { mentions, doubts } = read(`${FULL_NAME} وقال الشمعذاني كلمة. ومضى الشمعذاني.`);
    expect(mentions.map(({ entityId }) => entityId)).toEqual(['nader', 'nader', 'nader']);
    expect(doubts).toHaveLength(2);
  });

  test('and it may be the one who speaks', () => {
    const { quotes } = read(`${FULL_NAME} وقال الشمعذاني إن "الكأس لنا".`);
    expect(quotes).toMatchObject([{ attribution: { speaker: 'نادر الشمعداني', speakerId: 'nader' } }]);
  });
});

describe('no other spelling', () => {
  test.each([
    ['a known alias', `${FULL_NAME} وقال الشمعداني كلمة.`, 2],
    ['a known alias, its letters folded', `${FULL_NAME} وقال الشّمعدانى كلمة.`, 2],
    ['where the full name stands nowhere', 'وقال الشمعداني كلمة. ومضى الشمعذاني.', 1],
    ['another name', `${FULL_NAME} وقال السمعاني كلمة.`, 1],
    ['another first letter', `${FULL_NAME} وقال الجمعداني كلمة.`, 1],
    ['a longer word', `${FULL_NAME} وأضاءت الشمعدانات القاعة.`, 1],
    ['of a short surname', 'وصل كرم سعد. ومضى سعيد.', 1],
    ['of a place', 'زاروا وادي النخيلات والنخيلان.', 1],
    ['of a body', 'فاز نادي الفيروزيين على الفيروزيون.', 1],
  ])('%s', (_, text, mentions) => {
    expect(read(text).mentions).toHaveLength(mentions);
    expect(read(text).doubts.filter(({ kind }) => kind === 'variant-spelling')).toEqual([]);
  });
});
