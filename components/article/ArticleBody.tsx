import { Pieces } from '@/components/words/Pieces';
import type { BodyPart } from '@/lib/site/article-view';
import type { Locale } from '@/lib/site/locales';
import type { Piece } from '@/lib/site/nest-pieces';

const HEADINGS = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

/** The text of an article from its first paragraph to its last. */
export function ArticleBody({ body, locale }: { body: readonly BodyPart[]; locale: Locale }) {
  return body.map((part, index) => <Part key={index} part={part} locale={locale} />);
}

function Part({ part, locale }: { part: BodyPart; locale: Locale }) {
  const draw = (pieces: readonly Piece[]) => <Pieces pieces={pieces} locale={locale} />;
  switch (part.kind) {
    case 'paragraph':
      return <p>{draw(part.pieces)}</p>;
    case 'byline':
      return <p className="byline">{draw(part.pieces)}</p>;
    case 'heading': {
      const Heading = HEADINGS[part.level];
      return <Heading>{draw(part.pieces)}</Heading>;
    }
    case 'blockquote':
      return (
        <blockquote>
          {part.paragraphs.map((pieces, index) => (
            <p key={index}>{draw(pieces)}</p>
          ))}
        </blockquote>
      );
    case 'list': {
      const List = part.ordered ? 'ol' : 'ul';
      return (
        <List>
          {part.items.map((pieces, index) => (
            <li key={index}>{draw(pieces)}</li>
          ))}
        </List>
      );
    }
    default:
      return part satisfies never;
  }
}
