import { cliticReadings } from './clitics';
import { fold } from './fold';
import { type Token, tokenize } from './tokens';

/** A name by which an entity may be found. */
export interface NameForm {
  entityId: string;
  form: string;
  /** Where given, one of these words must stand right before the name. */
  after?: readonly string[];
}

/** Names found at one place. More than one id means that the name alone does not tell them apart. */
export interface NameMatch {
  /** UTF-16 units of the original text; clitics stand outside. */
  start: number;
  end: number;
  /** The tokens, from and up to. */
  firstToken: number;
  lastToken: number;
  /** The folded words of the name as it was found, without clitics. */
  name: string;
  entityIds: string[];
}

interface Node {
  next: Map<string, Node>;
  forms: { entityId: string; after: ReadonlySet<string> | null }[];
}

/** Words that may be written apart from, or on to, the word after them: أبو عاقلة، أبوعاقلة. */
const WRITTEN_TOGETHER = new Set(['ابو', 'ابي', 'ابا', 'ابن', 'بن', 'عبد', 'ال', 'ام']);

/** A trie over the folded words of all names; built once, its cost for a text does not grow with the number of names. */
export class NameMatcher {
  private readonly root: Node = { next: new Map(), forms: [] };

  constructor(forms: Iterable<NameForm>) {
    for (const form of forms) this.add(form);
  }

  private add({ entityId, form, after }: NameForm): void {
    const words = tokenize(form).map((token) => token.text);
    if (words.length === 0) return;
    const conditions = after ? new Set(after.flatMap((word) => tokenize(word).map((token) => token.text))) : null;
    for (const spelling of spellingsOf(words)) {
      let node = this.root;
      for (const word of spelling) {
        let next = node.next.get(word);
        if (!next) node.next.set(word, (next = { next: new Map(), forms: [] }));
        node = next;
      }
      if (!node.forms.some((known) => known.entityId === entityId && !known.after))
        node.forms.push({ entityId, after: conditions });
    }
  }

  /** All names in the tokens of one block, longest first at each place, none inside another. `text` is the text that the tokens were cut from. */
  find(text: string, tokens: readonly Token[]): NameMatch[] {
    const matches: NameMatch[] = [];
    for (let i = 0; i < tokens.length; ) {
      const match = this.longestAt(text, tokens, i);
      if (match) matches.push(match);
      i = match ? match.lastToken + 1 : i + 1;
    }
    return matches;
  }

  private longestAt(text: string, tokens: readonly Token[], first: number): NameMatch | null {
    const token = tokens[first];
    if (!token || (token.kind !== 'word' && token.kind !== 'number')) return null;
    const before = tokens[first - 1];
    let best: NameMatch | null = null;
    for (const reading of token.kind === 'word' ? cliticReadings(token.text) : [{ text: token.text, taken: 0 }]) {
      let node = this.root.next.get(reading.text);
      for (let last = first; node; last++) {
        const entityIds = node.forms
          .filter((form) => !form.after || stands(form.after, before))
          .map((form) => form.entityId);
        if (entityIds.length > 0 && (!best || last > best.lastToken)) {
          const start = reading.taken === 0 ? token.start : afterLetters(text, token, reading.taken);
          const name = [reading.text, ...tokens.slice(first + 1, last + 1).map((word) => word.text)].join(' ');
          best = {
            start,
            end: tokens[last]?.end ?? token.end,
            firstToken: first,
            lastToken: last,
            name,
            entityIds: [...new Set(entityIds)],
          };
        }
        const following = tokens[last + 1];
        node = following && node.next.get(following.text);
      }
    }
    return best;
  }
}

/** The words as given, and with أبو، ابن، عبد written on to what follows. */
function spellingsOf(words: readonly string[]): string[][] {
  const at = words.findIndex((word, i) => WRITTEN_TOGETHER.has(word) && i + 1 < words.length);
  if (at < 0) return [[...words]];
  const together = [...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)];
  return [[...words], together];
}

const stands = (after: ReadonlySet<string>, before: Token | undefined): boolean =>
  before !== undefined && cliticReadings(before.text).some((reading) => after.has(reading.text));

/** The offset in the original after the first folded letters of a token, where a name without its clitics starts. */
export function afterLetters(text: string, token: Token, letters: number): number {
  const { starts } = fold(text.slice(token.start, token.end));
  return token.start + (starts[letters] ?? 0);
}
