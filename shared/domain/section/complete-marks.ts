import type { BlockId, SectionId } from '../basics/ids.ts';
import { blockParagraphs } from './block-text.ts';
import type { Block, Run } from './blocks.ts';
import type { PlacedSection } from './numbering.ts';

/** A stretch of text marked "Komplettera": something there is still to be filled in. */
export type CompleteMark = {
  readonly sectionId: SectionId;
  readonly blockId: BlockId;
  /** Which of the block's marks it is, from 0. */
  readonly ordinal: number;
  readonly text: string;
};

/** Every mark of a plan in reading order. */
export function listCompleteMarks(placed: readonly PlacedSection[]): readonly CompleteMark[] {
  return placed.flatMap(({ section }) =>
    section.blocks.flatMap((block) =>
      markedStretches(block).map((text, ordinal) => ({
        sectionId: section.id,
        blockId: block.id,
        ordinal,
        text,
      })),
    ),
  );
}

/** How many marked stretches the blocks hold. */
export function countCompleteMarks(blocks: readonly Block[]): number {
  return blocks.reduce((total, block) => total + markedStretches(block).length, 0);
}

/** Marked runs that touch are one stretch, also where bold begins in the middle; paragraphs part them. */
function markedStretches(block: Block): readonly string[] {
  return blockParagraphs(block).flatMap(({ runs }) => stretchesIn(runs));
}

function stretchesIn(runs: readonly Run[]): readonly string[] {
  const stretches: string[] = [];
  let inside = false;
  for (const { complete, text } of runs) {
    if (complete === true && inside) stretches.push(`${stretches.pop() ?? ''}${text}`);
    else if (complete === true) stretches.push(text);
    inside = complete === true;
  }
  return stretches;
}
