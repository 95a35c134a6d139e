import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { ArticleFrontMatter } from '@/lib/model/article';
import type { Fault } from '@/lib/model/fault';
import type { ArticleText, Block, Inline } from '@/lib/model/reading';

const PART_BREAK = '\n\n';

/**
 * Puts the text of an article together from its front matter and its Markdown: headline, standfirst, dateline and
 * the blocks of the body, one after another with a blank line between.
 * Markdown that articles do not use is a fault, never silently dropped.
 */
export function composeText(
  file: string,
  front: Pick<ArticleFrontMatter, 'title' | 'standfirst' | 'dateline'>,
  body: Root,
): { composed: ArticleText; faults: Fault[] } {
  const composer = new Composer(file);
  composer.plain(front.title, { kind: 'headline' });
  if (front.standfirst) composer.plain(front.standfirst, { kind: 'standfirst' });
  const place = front.dateline?.place ?? null;
  const source = front.dateline?.source ?? null;
  if (place || source) composer.plain([place, source].filter(Boolean).join(' – '), { kind: 'dateline', place, source });
  for (const node of body.children) composer.block(node);
  return {
    composed: { text: composer.text, blocks: composer.blocks, inlines: composer.inlines },
    faults: composer.faults,
  };
}

type BlockPart = Block extends infer B ? (B extends Block ? Omit<B, 'start' | 'end'> : never) : never;

class Composer {
  text = '';
  readonly blocks: Block[] = [];
  readonly inlines: Inline[] = [];
  readonly faults: Fault[] = [];
  private lists = 0;

  constructor(private readonly file: string) {}

  plain(words: string, part: BlockPart): void {
    this.open();
    const start = this.text.length;
    this.text += words;
    this.blocks.push({ ...part, start, end: this.text.length });
  }

  block(node: Root['children'][number]): void {
    switch (node.type) {
      case 'yaml':
        return;
      case 'paragraph':
        return this.phrasing(node.children, { kind: 'paragraph' });
      case 'heading': {
        const level = node.depth;
        if (level === 2 || level === 3 || level === 4) return this.phrasing(node.children, { kind: 'heading', level });
        return this.fault(node, `a heading of level ${level}`, 'Use ## to ####; the headline is the field "title".');
      }
      case 'blockquote':
        for (const child of node.children) {
          if (child.type === 'paragraph') this.phrasing(child.children, { kind: 'blockquote' });
          else this.unknown(child);
        }
        return;
      case 'list': {
        const list = this.lists++;
        for (const item of node.children) {
          for (const child of item.children) {
            if (child.type === 'paragraph')
              this.phrasing(child.children, { kind: 'list-item', ordered: node.ordered === true, list });
            else this.unknown(child);
          }
        }
        return;
      }
      default:
        return this.unknown(node);
    }
  }

  private phrasing(children: readonly PhrasingContent[], part: BlockPart): void {
    this.open();
    const start = this.text.length;
    for (const child of children) this.inline(child);
    this.blocks.push({ ...part, start, end: this.text.length });
  }

  private inline(node: PhrasingContent): void {
    switch (node.type) {
      case 'text':
        this.text += node.value.replace(/[ \t]*\n[ \t]*/g, ' ');
        return;
      case 'break':
        this.text += ' ';
        return;
      case 'emphasis':
      case 'strong':
      case 'link': {
        const start = this.text.length;
        for (const child of node.children) this.inline(child);
        const span = { start, end: this.text.length };
        if (node.type === 'link') this.inlines.push({ kind: 'link', href: node.url, ...span });
        else this.inlines.push({ kind: node.type, ...span });
        return;
      }
      default:
        return this.unknown(node);
    }
  }

  private open(): void {
    if (this.text) this.text += PART_BREAK;
  }

  private unknown(node: Nodes): void {
    this.fault(
      node,
      `Markdown of the kind "${node.type}"`,
      'Articles are made of paragraphs, headings, lists, block quotations, emphasis and links; write a backslash before a sign that is only text.',
    );
  }

  private fault(node: Nodes, what: string, hint: string): void {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    this.faults.push({
      file: this.file,
      line,
      column,
      field: 'text',
      message: `found ${what}, which articles do not have`,
      hint,
    });
  }
}
