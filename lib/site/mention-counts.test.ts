import { expect, test } from 'vitest';
import { articleFixture } from './article-fixture';
import { mentionCounts } from './mention-counts';

test('counts the mentions of all articles', () => {
  const article = articleFixture([
    { kind: 'headline', marked: '⟦name a|باكو⟧' },
    { kind: 'paragraph', marked: '⟦name a|باكو⟧ و⟦name b|شوشا⟧' },
  ]);
  expect([...mentionCounts({ articles: [article, article] })]).toEqual([
    ['a', 4],
    ['b', 2],
  ]);
});
