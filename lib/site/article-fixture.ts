import type { Article } from '@/lib/model/article';
import type { Entity, EntityType } from '@/lib/model/entity';
import type { Block, Inline, Mention, Quote } from '@/lib/model/reading';

type BlockDraft =
  | { kind: 'headline' | 'standfirst' | 'byline' | 'paragraph' | 'blockquote'; marked: string }
  | { kind: 'dateline'; place: string | null; source: string | null; marked: string }
  | { kind: 'heading'; level: 2 | 3 | 4; marked: string }
  | { kind: 'list-item'; ordered: boolean; list: number; marked: string };

type QuoteDraft = Partial<Pick<Quote, 'speech' | 'continues' | 'repeats'>> & {
  speaker?: string;
  speakerId?: string;
  cue?: string;
};

const MARKS = /⟦(quote|name|link) ([^|]*)\||⟦(strong|emphasis)\||⟧/gu;
const QUOTATION_MARK = /["“”«»]/u;

/**
 * An article for tests. Blocks are written with marked spans, `⟦name baku|باكو⟧`, `"⟦quote q1|نعم⟧"`,
 * `⟦link https://example.org|هنا⟧` and `⟦strong|جدا⟧`, which may hold one another; `quotes` says more about each quote.
 */
export function articleFixture(
  blocks: BlockDraft[],
  quotes: Record<string, QuoteDraft> = {},
  overrides: Partial<Article> = {},
): Article {
  const reading: { blocks: Block[]; quotes: Quote[]; mentions: Mention[]; inlines: Inline[] } = {
    blocks: [],
    quotes: [],
    mentions: [],
    inlines: [],
  };
  let text = '';
  for (const { marked, ...block } of blocks) {
    if (text) text += '\n\n';
    const start = text.length;
    const open: { kind: string; argument: string; start: number }[] = [];
    let read = 0;
    for (const match of marked.matchAll(MARKS)) {
      text += marked.slice(read, match.index);
      read = match.index + match[0].length;
      if (match[0] !== '⟧') {
        open.push({ kind: match[1] ?? match[3] ?? '', argument: match[2] ?? '', start: text.length });
        continue;
      }
      const mark = open.pop();
      if (!mark) throw new Error(`nothing to close in ${marked}`);
      const span = { start: mark.start, end: text.length };
      const words = text.slice(span.start);
      if (mark.kind === 'name') reading.mentions.push({ ...span, entityId: mark.argument, surface: words });
      else if (mark.kind === 'link') reading.inlines.push({ ...span, kind: 'link', href: mark.argument });
      else if (mark.kind === 'quote') {
        const opened = QUOTATION_MARK.test(text.charAt(span.start - 1));
        const closed = QUOTATION_MARK.test(marked.charAt(read));
        const draft = quotes[mark.argument] ?? {};
        reading.quotes.push({
          ...span,
          id: mark.argument,
          text: words,
          outer: { start: span.start - (opened ? 1 : 0), end: span.end + (closed ? 1 : 0) },
          speech: draft.speech ?? true,
          kind: 'full',
          cue: draft.cue ? { start, end: start + draft.cue.length, text: draft.cue } : null,
          attribution: draft.speaker
            ? { speaker: draft.speaker, speakerId: draft.speakerId ?? null, span: null, rule: 'editor', confidence: 1 }
            : null,
          continues: draft.continues ?? null,
          repeats: draft.repeats ?? null,
          reviewed: false,
        });
      } else reading.inlines.push({ ...span, kind: mark.kind === 'strong' ? 'strong' : 'emphasis' });
    }
    text += marked.slice(read);
    reading.blocks.push({ ...block, start, end: text.length });
  }
  return {
    id: 'test-article',
    title: 'عنوان',
    lang: 'ar',
    source: { name: 'مصدر' },
    published: '2024-11-12',
    topics: [],
    corrections: [],
    doubts: [],
    text,
    ...reading,
    ...overrides,
  };
}

/** An entity for tests. */
export const entityFixture = (id: string, ar: string, overrides: Partial<Entity> = {}): Entity => ({
  id,
  type: 'person' satisfies EntityType,
  name: { ar, en: id },
  aliases: [],
  roles: [],
  description: { ar: `وصف ${ar}`, en: `About ${id}` },
  sameAs: [],
  paragraphs: [],
  ...overrides,
});
