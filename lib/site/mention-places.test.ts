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
  expect(mentionPlaces(article).map((place) => [place.anchor, place.block.kind, place.paragraph])).toEqual([
    ['m-baku-1', 'headline', null],
    ['m-baku-2', 'paragraph', 1],
    ['m-shusha-1', 'heading', null],
    ['m-baku-3', 'list-item', 2],
    ['m-shusha-2', 'list-item', 2],
  ]);
});

test('does not depend on the order of the mentions, and leaves out what no block holds', () => {
  const mentions = [...article.mentions.toReversed(), { start: 900, end: 904, entityId: 'baku', surface: 'باكو' }];
  expect(mentionPlaces({ ...article, mentions })).toEqual(mentionPlaces(article));
});
