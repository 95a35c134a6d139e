import { expect, test } from 'vitest';
import { articleFixture } from './article-fixture';
import { mentionPlaces } from './mention-places';

const article = articleFixture([
  { kind: 'headline', marked: '⟦name baku|باكو⟧ اليوم' },
  { kind: 'paragraph', marked: 'زار و⟦name baku|باكو⟧' },
  { kind: 'heading', level: 2, marked: 'في ⟦name shusha|شوشا⟧' },
  { kind: 'list-item', ordered: false, list: 0, marked: 'من ⟦name baku|باكو⟧ إلى ⟦name shusha|شوشا⟧' },
]);

test('numbers mentions by entity and paragraphs by the body', () => {
  expect(mentionPlaces(article).map((place) => [place.anchor, place.where])).toEqual([
    ['m-baku-1', 'headline'],
    ['m-baku-2', 1],
    ['m-shusha-1', 'heading'],
    ['m-baku-3', 2],
    ['m-shusha-2', 2],
  ]);
});

test('counts a name before the names within it', () => {
  const nested = articleFixture([{ kind: 'paragraph', marked: '⟦name office|مكتب ⟦name sara|سارة⟧⟧' }]);
  expect(mentionPlaces(nested).map((place) => place.anchor)).toEqual(['m-office-1', 'm-sara-1']);
});

test('does not depend on the order of the mentions, and leaves out what no block holds', () => {
  const mentions = [...article.mentions.toReversed(), { start: 900, end: 904, entityId: 'baku', surface: 'باكو' }];
  expect(mentionPlaces({ ...article, mentions })).toEqual(mentionPlaces(article));
});
