import { tokenize } from '@/lib/text/tokens';
import type { Draft, PlacedToken } from './draft';

/** Cuts every block into tokens. Needs: blocks. */
export function cutTokens(draft: Draft): Draft {
  const tokens: PlacedToken[] = [];
  const blockStarts = draft.blocks.map((block, index) => {
    const start = tokens.length;
    for (const token of tokenize(draft.text, block.start, block.end)) {
      tokens.push({ ...token, block: index, sentence: index, quoted: false });
    }
    return start;
  });
  return { ...draft, tokens, blockStarts };
}
