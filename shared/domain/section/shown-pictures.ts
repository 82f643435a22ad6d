import type { Section } from './schema.ts';

/** The ids of the pictures that some figure shows. */
export function shownPictureIds(sections: Iterable<Section>): ReadonlySet<string> {
  const blocks = [...sections].flatMap((section) => section.blocks);
  return new Set(blocks.flatMap((block) => (block.kind === 'figure' ? [block.pictureId] : [])));
}
