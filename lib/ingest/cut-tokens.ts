import { tokenize } from '@/lib/text/tokens';
import type { Draft } from './draft';

/** Cuts every block into tokens. Needs: blocks. */
export function cutTokens(draft: Draft): Draft {
  const tokens = draft.blocks.flatMap((block, index) =>
    tokenize(draft.text, block.start, block.end).map((token) => ({
      ...token,
      block: index,
      sentence: index,
      quoted: false,
    })),
  );
  return { ...draft, tokens };
}
