import type { LinkCorrection, QuoteCorrection } from '@/lib/model/article';
import type { Attribution } from '@/lib/model/reading';
import { foldText } from '@/lib/text/fold';
import { tokenize } from '@/lib/text/tokens';
import { type Draft, type DraftMention, type DraftQuote, withMentions } from './draft';

/** Takes a fault: the path of the field in the front matter, what is wrong, what to do. */
type Report = (path: (string | number)[], message: string, hint: string) => void;

const UNKNOWN_ENTITY_HINT = 'Correct the id, or add the entity to content/entities.';

/** Applies the editor's link corrections. One whose words the text does not hold is reported, never skipped. */
export function correctLinks(draft: Draft, corrections: readonly LinkCorrection[], report: Report): Draft {
  return corrections.reduce((current, correction, index) => correctLink(current, correction, index, report), draft);
}

function correctLink(draft: Draft, { text, entity }: LinkCorrection, index: number, report: Report): Draft {
  if (entity !== 'none' && !draft.catalogue.entries.has(entity)) {
    report(['links', index, 'entity'], `no entity has the id "${entity}"`, UNKNOWN_ENTITY_HINT);
    return draft;
  }
  const places = placesOf(draft, text);
  if (places.length === 0) {
    report(
      ['links', index, 'text'],
      `expected words of the article, found "${text}", which do not stand there`,
      'Copy the words from the article as they are, or take the correction out.',
    );
    return draft;
  }
  const kept = draft.mentions.filter(
    (mention) => !places.some((place) => mention.firstToken <= place.last && place.first <= mention.lastToken),
  );
  const added = entity === 'none' ? [] : places.map(({ first, last }) => mentionOf(draft, entity, first, last));
  return withMentions(draft, [...kept, ...added]);
}

/** Where words stand, as runs of tokens. */
function placesOf(draft: Draft, text: string): { first: number; last: number }[] {
  const words = tokenize(text).map((token) => token.text);
  const [head] = words;
  if (head === undefined) return [];
  return draft.tokens.flatMap((_, first) =>
    words.every((word, i) => draft.tokens[first + i]?.text === word) ? [{ first, last: first + words.length - 1 }] : [],
  );
}

function mentionOf(draft: Draft, entityId: string, firstToken: number, lastToken: number): DraftMention {
  const start = draft.tokens[firstToken]?.start ?? 0;
  const end = draft.tokens[lastToken]?.end ?? start;
  return { entityId, start, end, surface: draft.text.slice(start, end), firstToken, lastToken };
}

/** Applies the editor's quote corrections. One that no quote starts with is reported, and so is one that fits two. */
export function correctQuotes(draft: Draft, corrections: readonly QuoteCorrection[], report: Report): Draft {
  const quotes = [...draft.quotes];
  corrections.forEach((correction, index) => {
    const starts = foldText(correction.starts);
    const fitting = quotes.flatMap((quote, at) => (foldText(quote.text).startsWith(starts) ? [at] : []));
    if (fitting.length === 0) {
      report(
        ['quotes', index, 'starts'],
        `expected the first words of a quotation, found "${correction.starts}", with which none starts`,
        'Copy the first words inside the marks, or take the correction out.',
      );
    }
    if (
      correction.speaker !== undefined &&
      correction.speaker !== 'none' &&
      !draft.catalogue.entries.has(correction.speaker)
    ) {
      report(['quotes', index, 'speaker'], `no entity has the id "${correction.speaker}"`, UNKNOWN_ENTITY_HINT);
      return;
    }
    if (new Set(fitting.map((at) => foldText(quotes[at]?.text ?? ''))).size > 1) {
      report(
        ['quotes', index, 'starts'],
        `expected words that one quotation starts with, found "${correction.starts}", with which ${fitting.length} start`,
        'Give more words.',
      );
      return;
    }
    for (const at of fitting) {
      const quote = quotes[at];
      if (quote) quotes[at] = corrected(draft, quote, correction);
    }
  });
  return { ...draft, quotes };
}

function corrected(draft: Draft, quote: DraftQuote, correction: QuoteCorrection): DraftQuote {
  const speech = correction.speech ?? quote.speech;
  return {
    ...quote,
    speech,
    kind: speech === quote.speech ? quote.kind : speech ? 'full' : 'term',
    attribution: speech ? attributionOf(draft, quote, correction) : null,
    reviewed: correction.reviewed ?? quote.reviewed,
  };
}

function attributionOf(draft: Draft, quote: DraftQuote, { speaker, speakerName }: QuoteCorrection): Attribution | null {
  if (speaker === 'none') return null;
  const name = speaker === undefined ? speakerName : draft.catalogue.entries.get(speaker)?.name;
  if (name === undefined) return quote.attribution;
  return { speaker: name, speakerId: speaker ?? null, span: null, rule: 'editor', confidence: 1 };
}
