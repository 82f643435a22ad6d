import type { DocBlock } from './document-model.ts';

/** Blocks that stand on pages of one orientation. */
export type PageStretch = { readonly landscape: boolean; readonly blocks: readonly DocBlock[] };

/**
 * Splits a document where its pages turn. The headings right above a turned table turn with it, and so does the small
 * print right below, so that neither stays alone on an upright page. Always returns at least one stretch.
 */
export function splitByOrientation(blocks: readonly DocBlock[]): readonly PageStretch[] {
  const stretches: { landscape: boolean; blocks: DocBlock[] }[] = [];
  for (const block of blocks) {
    const last = stretches.at(-1);
    const landscape = isTurned(block, last?.landscape ?? false);
    if (last?.landscape === landscape) last.blocks.push(block);
    else
      stretches.push({
        landscape,
        blocks: [...(landscape ? takeLastHeadings(last?.blocks) : []), block],
      });
  }
  const filled = stretches.filter((stretch) => stretch.blocks.length > 0);
  return filled.length > 0 ? filled : [{ landscape: false, blocks: [] }];
}

function isTurned(block: DocBlock, before: boolean): boolean {
  if (block.kind === 'paragraph' && block.style === 'note') return before;
  return block.kind === 'table' && block.landscape;
}

/** Removes the headings at the end of the blocks and returns them. */
function takeLastHeadings(blocks: DocBlock[] = []): readonly DocBlock[] {
  const lastText = blocks.findLastIndex(({ kind }) => kind !== 'heading');
  return blocks.splice(lastText + 1);
}
