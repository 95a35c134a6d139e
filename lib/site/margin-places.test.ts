import { expect, test } from 'vitest';
import { articleFixture } from './article-fixture';
import { marginOf } from './margin-notes';
import { marginPlaces } from './margin-places';

const article = articleFixture([{ kind: 'paragraph', marked: 'قال "⟦quote x|نعم⟧" ثم "⟦quote b|لا⟧".' }]);

test('hangs each note on its quote and on the note before it, and the footer on the last', () => {
  expect(marginPlaces(marginOf(article).notes).split('#')).toEqual([
    '',
    'x{anchor-name:--q1}',
    'note-x{anchor-name:--n1;top:anchor(--q1 top)}',
    'b{anchor-name:--q2}',
    'note-b{anchor-name:--n2;top:max(anchor(--q2 top),anchor(--n1 bottom) + var(--note-gap))}' +
      '.site-footer{top:max(anchor(--main bottom),anchor(--n2 bottom) + var(--note-gap))}',
  ]);
});
