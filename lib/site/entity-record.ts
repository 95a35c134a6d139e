import type { Article } from '@/lib/model/article';
import type { Library } from '@/lib/model/library';
import { contains, type Span } from '@/lib/model/span';
import { type MarginNote, marginOf } from './margin-notes';
import { type MentionPlace, mentionPlaces, type Where } from './mention-places';
import { type Mark, nestPieces, type Piece } from './nest-pieces';
import { sentenceSpan } from './sentence-span';
import { widenToWords } from './word-bounds';

/** One saying, with the article that reports it. */
export interface Saying {
  article: Article;
  note: MarginNote;
}

/** A sentence that names the entity, once or more. */
export interface SentenceContext {
  article: Article;
  /** The sentence; the entity's names in it are marks of the kind `name`. */
  pieces: Piece[];
  where: Where;
  /** The anchor of the first mention in it. */
  anchor: string;
}

/** All that the articles have of one entity. */
export interface EntityRecord {
  said: Saying[];
  /** Sayings of others that name it. */
  about: Saying[];
  contexts: SentenceContext[];
  /** How often the articles name it: the names marked in `contexts`. */
  mentionCount: number;
  /** Entities named in the same paragraphs or headings, with the number of these, the most frequent first. */
  company: { entityId: string; count: number }[];
}

/** Gathers what the articles of a library have of one entity, the newest article first. */
export function entityRecord(library: Pick<Library, 'articles'>, entityId: string): EntityRecord {
  const record: EntityRecord = { said: [], about: [], contexts: [], mentionCount: 0, company: [] };
  const shared = new Map<string, number>();
  for (const article of library.articles) {
    const places = mentionPlaces(article);
    const own = places.filter((place) => place.mention.entityId === entityId);
    record.mentionCount += own.length;
    record.contexts.push(...sentencesNaming(article, own));
    for (const note of marginOf(article).notes) {
      if (note.quotes[0].attribution?.speakerId === entityId) record.said.push({ article, note });
      else if (own.some(({ mention }) => note.quotes.some((quote) => contains(quote, mention)))) {
        record.about.push({ article, note });
      }
    }
    for (const block of new Set(own.map((place) => place.block))) {
      const others = places.filter((place) => place.block === block).map((place) => place.mention.entityId);
      for (const other of new Set(others)) {
        if (other !== entityId) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
  }
  record.company = [...shared].map(([other, count]) => ({ entityId: other, count })).sort((a, b) => b.count - a.count);
  return record;
}

function sentencesNaming(article: Article, places: readonly MentionPlace[]): SentenceContext[] {
  const sentences: { span: Span; places: [MentionPlace, ...MentionPlace[]] }[] = [];
  for (const place of places) {
    const span = sentenceSpan(article.text, place.block, place.mention);
    const last = sentences.at(-1);
    if (last && last.span.start === span.start) last.places.push(place);
    else sentences.push({ span, places: [place] });
  }
  return sentences.map(({ span, places: named }) => {
    const [{ where, anchor }] = named;
    const marks = named.map(
      (place): Mark => ({
        ...widenToWords(article.text, place.mention, span),
        kind: 'name',
        entityId: place.mention.entityId,
        anchor: place.anchor,
        linked: true,
      }),
    );
    return { article, pieces: nestPieces(article.text, span, marks), where, anchor };
  });
}
