import { blockParagraphs } from './block-paragraphs.ts';
import type { DocRuns, DocumentModel } from './document-model.ts';

/** How many stretches of the document are still marked "Komplettera". Marked runs that touch are one stretch. */
export function countMarkedStretches({ blocks }: DocumentModel): number {
  return blocks.flatMap(blockParagraphs).reduce((total, runs) => total + countStretches(runs), 0);
}

function countStretches(runs: DocRuns): number {
  return runs.filter(({ marked }, index) => marked === true && runs[index - 1]?.marked !== true)
    .length;
}
