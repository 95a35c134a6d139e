import { tokenize } from '@/lib/text/tokens';
import type { Draft, PlacedToken } from './draft';

/** Cuts every block into tokens. Needs: blocks. */
export function cutTokens(draft: Draft): Draft {
  const tokens: PlacedToken[] = [];
  const blockStarts = draft.blocks.map((block, index) => {
    const start = tokens.length;
    // Written out, for spreading an object costs more than all the rest of this step.
    for (const { start: from, end, kind, text, glued } of tokenize(draft.text, block.start, block.end)) {
      tokens.push({ start: from, end, kind, text, glued, block: index, sentence: index, quoted: false });
    }
    return start;
  });
  return { ...draft, tokens, blockStarts };
}
