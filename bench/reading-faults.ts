import { contains, type Span, wordsAt } from '@/lib/model/span';
import type { Reading } from '@/lib/model/reading';

/** What is wrong with the spans of a reading, in words; nothing for a valid one. What the text means is not asked. */
export function readingFaults(source: string, reading: Reading, entityIds: ReadonlySet<string>): string[] {
  const { text, blocks, quotes, mentions, doubts } = reading;
  const faults: string[] = [];
  const expectThat = (isRight: boolean, fault: string): void => {
    if (!isRight) faults.push(fault);
  };
  const expectSpan = (what: string, span: Span, words?: string): void => {
    const isWithin = Number.isInteger(span.start) && span.start >= 0 && span.end <= text.length;
    expectThat(isWithin && span.start < span.end, `${what} is no span of the text: ${span.start} to ${span.end}`);
    if (words !== undefined) expectThat(wordsAt(text, span) === words, `${what} has other words than stand there`);
  };
  const expectSorted = (what: string, spans: readonly Span[]): void =>
    expectThat(
      spans.every((span, at) => (spans[at - 1]?.start ?? 0) <= span.start),
      `${what} are not in the order of the text`,
    );

  expectThat(text === source, 'the text is another one');
  expectThat(
    blocks.every((block, at) => (blocks[at - 1]?.end ?? 0) <= block.start),
    'blocks overlap or are not in the order of the text',
  );
  for (const block of blocks) expectSpan(`block ${block.kind}`, block);

  const places = new Map(quotes.map(({ id }, at) => [id, at]));
  expectThat(places.size === quotes.length, 'two quotes have one id');
  expectSorted('quotes', quotes);
  quotes.forEach((quote, at) => {
    expectSpan(`quote ${quote.id}`, quote, quote.text);
    expectSpan(`quote ${quote.id} with its marks`, quote.outer);
    expectThat(contains(quote.outer, quote), `quote ${quote.id} reaches out of its marks`);
    if (quote.cue) expectSpan(`the cue of ${quote.id}`, quote.cue, quote.cue.text);
    expectThat(
      quote.continues === null || (places.get(quote.continues) ?? at) < at,
      `${quote.id} continues no quote before it`,
    );
    expectThat(
      quote.repeats === null || (places.has(quote.repeats) && quote.repeats !== quote.id),
      `${quote.id} repeats no other quote`,
    );
    const { attribution } = quote;
    if (!attribution) return;
    if (attribution.span) expectSpan(`the speaker of ${quote.id}`, attribution.span);
    expectThat(
      attribution.confidence >= 0 && attribution.confidence <= 1,
      `${quote.id} is surer than sure: ${attribution.confidence}`,
    );
    expectThat(attribution.speaker !== '', `the speaker of ${quote.id} has no name`);
    expectThat(
      attribution.speakerId === null || entityIds.has(attribution.speakerId),
      `nobody has the id ${attribution.speakerId}`,
    );
  });

  expectSorted('mentions', mentions);
  for (const mention of mentions) {
    expectSpan(`mention of ${mention.entityId}`, mention, mention.surface);
    expectThat(entityIds.has(mention.entityId), `nobody has the id ${mention.entityId}`);
  }
  expectSorted('doubts', doubts);
  for (const doubt of doubts) expectSpan(`doubt ${doubt.kind}`, doubt, doubt.text);
  return faults;
}
