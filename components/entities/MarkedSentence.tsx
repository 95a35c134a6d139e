import type { Locale } from '@/lib/site/locales';
import type { Piece } from '@/lib/site/nest-pieces';
import { articleHref } from '@/lib/site/urls';

interface Props {
  pieces: readonly Piece[];
  articleId: string;
  locale: Locale;
}

/** A sentence of an article in which every marked name leads to its place there. */
export function MarkedSentence({ pieces, articleId, locale }: Props) {
  return pieces.map((piece) => {
    if (!('mark' in piece)) return piece.latin ? <bdi key={piece.start}>{piece.text}</bdi> : piece.text;
    const words = <MarkedSentence pieces={piece.children} articleId={articleId} locale={locale} />;
    if (piece.mark.kind !== 'name') return words;
    return (
      <mark key={piece.mark.anchor}>
        <a href={articleHref(locale, articleId, piece.mark.anchor)}>{words}</a>
      </mark>
    );
  });
}
