import type { DocHeading, DocumentModel } from './document-model.ts';

/** The deepest heading level that the table of contents lists. */
export const CONTENTS_LEVELS = 3;

/** The headings that the table of contents lists, in order. */
export function contentsOf(model: DocumentModel): readonly DocHeading[] {
  return model.blocks.flatMap((block) =>
    block.kind === 'heading' && !block.subheading && block.level <= CONTENTS_LEVELS ? [block] : [],
  );
}
