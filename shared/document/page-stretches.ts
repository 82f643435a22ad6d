import type { DocBlock } from './document-model.ts';

/** Blocks that stand on pages of one orientation, apart from other pages. */
export type PageStretch = { readonly landscape: boolean; readonly blocks: readonly DocBlock[] };

/**
 * Splits a document where its pages turn, and around pages to write on by hand. The headings right above a turned table
 * or a ruled page go with it, and so does the small print right below a table, so that neither stays alone on a page of
 * its own. Always returns at least one stretch.
 */
export function splitIntoStretches(blocks: readonly DocBlock[]): readonly PageStretch[] {
  const stretches: { landscape: boolean; blocks: DocBlock[] }[] = [];
  for (const block of blocks) {
    const last = stretches.at(-1);
    const landscape = isTurned(block, last?.landscape ?? false);
    const takesHeadings = landscape || block.kind === 'ruledPage';
    if (last?.landscape === landscape && !isOnPageOfItsOwn(block, last.blocks))
      last.blocks.push(block);
    else
      stretches.push({
        landscape,
        blocks: [...(takesHeadings ? takeLastHeadings(last?.blocks) : []), block],
      });
  }
  const filled = stretches.filter((stretch) => stretch.blocks.length > 0);
  return filled.length > 0 ? joinTurned(filled) : [{ landscape: false, blocks: [] }];
}

/** Turned tables that follow each other, with no more than headings between them, share their pages. */
function joinTurned(stretches: readonly PageStretch[]): readonly PageStretch[] {
  const joined: PageStretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last?.landscape === true && stretch.landscape)
      joined.splice(-1, 1, { landscape: true, blocks: [...last.blocks, ...stretch.blocks] });
    else joined.push(stretch);
  }
  return joined;
}

function isOnPageOfItsOwn(block: DocBlock, before: readonly DocBlock[]): boolean {
  return block.kind === 'ruledPage' || before.at(-1)?.kind === 'ruledPage';
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
