import { useTranslations } from 'next-intl';
import { formatNumber } from '@/lib/site/format-number';
import type { Locale } from '@/lib/site/locales';
import type { MarkedPiece, Piece } from '@/lib/site/nest-pieces';
import { type NumberPiece, placeNumbers } from '@/lib/site/place-numbers';
import { entityHref } from '@/lib/site/urls';

/** The words of an article with what is marked in them. */
export function Pieces({ pieces, locale }: { pieces: readonly Piece[]; locale: Locale }) {
  return placeNumbers(pieces).map((piece) => {
    if ('number' in piece) return <NoteLink key={piece.anchor} note={piece} locale={locale} />;
    if ('mark' in piece) return <Marked key={`${piece.mark.kind}${piece.mark.start}`} piece={piece} locale={locale} />;
    return piece.latin ? <bdi key={piece.start}>{piece.text}</bdi> : piece.text;
  });
}

/** A mark that others cut in two carries its id on its first piece. */
function Marked({ piece, locale }: { piece: MarkedPiece; locale: Locale }) {
  const { mark, first } = piece;
  const words = <Pieces pieces={piece.children} locale={locale} />;
  switch (mark.kind) {
    case 'quote':
      return <q id={first ? mark.id : undefined}>{words}</q>;
    case 'name':
      return mark.linked ? (
        <a id={first ? mark.anchor : undefined} href={entityHref(locale, mark.entityId)}>
          {words}
        </a>
      ) : (
        <span id={first ? mark.anchor : undefined}>{words}</span>
      );
    case 'link':
      return <a href={mark.href}>{words}</a>;
    case 'strong':
      return <strong>{words}</strong>;
    case 'emphasis':
      return <em>{words}</em>;
    default:
      return mark satisfies never;
  }
}

/** The number after a quotation. The style sheet draws it from the attribute, so that copied words stay clean. */
function NoteLink({ note, locale }: { note: NumberPiece; locale: Locale }) {
  const t = useTranslations('article');
  const number = formatNumber(note.number, locale);
  return <a className="note-link" href={`#${note.anchor}`} data-number={number} aria-label={t('toNote', { number })} />;
}
