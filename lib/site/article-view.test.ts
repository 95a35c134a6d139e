import { describe, expect, test } from 'vitest';
import type { Article } from '@/lib/model/article';
import { wordsAt } from '@/lib/model/span';
import { articleFixture } from './article-fixture';
import { articleView } from './article-view';
import { mentionPlaces } from './mention-places';
import type { Piece } from './nest-pieces';

/** The pieces as short markup: `[baku:1|…]` a name, linked with `→`; `{1|…}` a quote. */
const draw = (pieces: Piece[]): string =>
  pieces
    .map((piece) => {
      if ('text' in piece) return piece.text;
      const { mark } = piece;
      const inner = draw(piece.children);
      if (mark.kind === 'quote') return `{${mark.note.number}|${inner}}`;
      if (mark.kind === 'name') return `[${mark.anchor}${mark.linked ? '→' : ''}|${inner}]`;
      return `<${mark.kind}|${inner}>`;
    })
    .join('');

const bodyOf = (article: Article) =>
  articleView(article).body.map((part) => {
    if (part.kind === 'list') return `${part.kind} ${part.items.map(draw).join(' / ')}`;
    if (part.kind === 'blockquote') return `${part.kind} ${part.paragraphs.map(draw).join(' / ')}`;
    return `${part.kind} ${draw(part.pieces)}`;
  });
const paragraph = (marked: string) => ({ kind: 'paragraph', marked }) as const;

describe('the body of an article', () => {
  test.each([
    ['a clitic belongs to the link', 'زار و⟦name baku|باكو⟧ أمس', 'زار [m-baku-1→|وباكو] أمس'],
    [
      'only the first of a paragraph is a link',
      '⟦name baku|باكو⟧ ثم ب⟦name baku|باكو⟧',
      '[m-baku-1→|باكو] ثم [m-baku-2|بباكو]',
    ],
    [
      'a quote is underlaid with its marks and holds names',
      'قال "⟦quote q|⟦name baku|باكو⟧ قريبة⟧".',
      'قال {1|"[m-baku-1→|باكو] قريبة"}.',
    ],
    ['emphasis inside a word takes the word', 'و⟦strong|كتب⟧ هذا', '<strong|وكتب> هذا'],
    ['a name in a link is no link', '⟦link /x|عن ⟦name baku|باكو⟧⟧', '<link|عن [m-baku-1|باكو]>'],
    ['a name that fills a link is no link', '⟦name baku|⟦link /x|باكو⟧⟧', '<link|[m-baku-1|باكو]>'],
    ['two names in one word are one link', '⟦name a|باكو⟧⟦name b|شوشا⟧ هنا', '[m-a-1→|[m-b-1|باكوشوشا]] هنا'],
  ])('%s', (_, marked, expected) => {
    expect(bodyOf(articleFixture([paragraph(marked)]))).toEqual([`paragraph ${expected}`]);
  });

  test('words nobody said are not underlaid', () => {
    const article = articleFixture([paragraph('عنوان "⟦quote t|حاضر ⟦name baku|باكو⟧⟧".')], { t: { speech: false } });
    expect(bodyOf(article)).toEqual(['paragraph عنوان "حاضر [m-baku-1→|باكو]".']);
  });

  test('every paragraph links its own first name; headings and what stands above link none', () => {
    const article = articleFixture([
      { kind: 'headline', marked: '⟦name baku|باكو⟧' },
      { kind: 'standfirst', marked: 'في ⟦name baku|باكو⟧' },
      paragraph('⟦name baku|باكو⟧'),
      { kind: 'heading', level: 2, marked: '⟦name baku|باكو⟧' },
      paragraph('⟦name baku|باكو⟧'),
    ]);
    const view = articleView(article);
    expect(draw(view.headline)).toBe('[m-baku-1|باكو]');
    expect(draw(view.standfirst ?? [])).toBe('في [m-baku-2|باكو]');
    expect(bodyOf(article)).toEqual([
      'paragraph [m-baku-3→|باكو]',
      'heading [m-baku-4|باكو]',
      'paragraph [m-baku-5→|باكو]',
    ]);
  });

  test('puts lists and blockquotes together', () => {
    const item = (list: number, marked: string) => ({ kind: 'list-item', ordered: true, list, marked }) as const;
    const article = articleFixture([
      item(0, 'أ'),
      item(0, 'ب'),
      item(1, 'ج'),
      { kind: 'blockquote', marked: 'د' },
      { kind: 'blockquote', marked: 'ه' },
      paragraph('و'),
    ]);
    expect(bodyOf(article)).toEqual(['list أ / ب', 'list ج', 'blockquote د / ه', 'paragraph و']);
  });
});

test('takes place and source out of the dateline, with the anchors of their names', () => {
  const view = articleView(
    articleFixture([
      {
        kind: 'dateline',
        place: 'القدس المحتلة',
        source: 'مصدر الإخبارية',
        marked: '⟦name jerusalem|القدس⟧ المحتلة – ⟦name masdar|مصدر الإخبارية⟧',
      },
    ]),
  );
  expect(draw(view.place ?? [])).toBe('[m-jerusalem-1|القدس] المحتلة');
  expect(draw(view.source ?? [])).toBe('[m-masdar-1|مصدر الإخبارية]');
});

test('counts the entities that are named, the most named first', () => {
  const article = articleFixture([
    { kind: 'headline', marked: '⟦name a|باكو⟧' },
    paragraph('⟦name b|شوشا⟧ و⟦name b|شوشا⟧'),
  ]);
  expect(articleView(article).named).toEqual([
    { entityId: 'b', count: 2 },
    { entityId: 'a', count: 1 },
  ]);
});

test('every anchor stands on the page once, around the words of its mention', () => {
  const article = articleFixture([
    { kind: 'headline', marked: '⟦name a|باكو⟧ و⟦name a|باكو⟧' },
    paragraph('⟦strong|قال "⟦quote q|في ⟦name a|باكو⟧⟧⟧" و⟦name b|شوشا⟧⟦name a|باكو⟧'),
  ]);
  const view = articleView(article);
  const anchors = new Map<string, string>();
  const walk = (piece: Piece): string => {
    if ('text' in piece) return piece.text;
    const words = piece.children.map(walk).join('');
    if (piece.mark.kind === 'name' && piece.first) {
      expect(anchors.has(piece.mark.anchor)).toBe(false);
      anchors.set(piece.mark.anchor, words);
    }
    return words;
  };
  view.headline.forEach(walk);
  for (const part of view.body) if ('pieces' in part) part.pieces.forEach(walk);
  const places = mentionPlaces(article);
  expect([...anchors.keys()].sort()).toEqual(places.map((place) => place.anchor).sort());
  for (const { anchor, mention } of places) expect(anchors.get(anchor)).toContain(wordsAt(article.text, mention));
});
