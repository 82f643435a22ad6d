import type { DocumentModel } from './document-model.ts';

/** How much the pictures of a document weigh, in characters of base64. */
export function pictureWeight({ blocks }: Pick<DocumentModel, 'blocks'>): number {
  return blocks.reduce(
    (total, block) => total + (block.kind === 'figure' ? block.picture.data.length : 0),
    0,
  );
}
