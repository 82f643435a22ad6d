import type { PageNumberEstimator } from 'docx';
import { countCharacters } from '#shared/document/block-paragraphs.ts';
import type { DocumentModel } from '#shared/document/document-model.ts';
import { estimatePageNumbersWith } from 'docx/layout';

/**
 * Lays the pages out as Word does, with the widths of Calibri, and so knows on which page each heading stands. Where
 * it cannot know, it takes its best guess: a page reference that may be one off beats an empty one, and Word corrects
 * it at the first update. Costs more time than the rest of the export.
 */
export const estimatePages: PageNumberEstimator = estimatePageNumbersWith({ guess: true });

/** About 250 pages, half a minute on a slow machine: beyond, nobody waits for what Word does in a moment. */
const MOST_CHARACTERS = 500_000;

/** Whether the pages of the document are to be laid out: only contents refer to pages. */
export function hasPageReferences({ frontMatter, blocks }: DocumentModel): boolean {
  return frontMatter && countCharacters(blocks) <= MOST_CHARACTERS;
}
