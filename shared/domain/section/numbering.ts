import type { SectionId } from '../basics/ids.ts';
import type { Section } from './schema.ts';
import { buildSectionTree, childrenOf, type SectionTree } from './tree.ts';

/** A section in its place: how deep it stands (0 is a chapter) and its number, "5.2.1"; null outside the numbering. */
export type PlacedSection = {
  readonly section: Section;
  readonly depth: number;
  readonly number: string | null;
};

/**
 * The sections of a plan as they are read, depth first, with their numbers.
 * An unnumbered section leaves everything below it unnumbered.
 */
export function placeSections(sections: Iterable<Section>): readonly PlacedSection[] {
  return placeTree(buildSectionTree(sections));
}

/** As `placeSections`, for a tree that is already built. */
export function placeTree(tree: SectionTree): readonly PlacedSection[] {
  return placeChildren(tree, null, 0, '');
}

function placeChildren(
  tree: SectionTree,
  parentId: SectionId | null,
  depth: number,
  prefix: string | null,
): readonly PlacedSection[] {
  let count = 0;
  return childrenOf(tree, parentId).flatMap((section) => {
    const numbered = prefix !== null && section.numbered;
    if (numbered) count += 1;
    const number = numbered ? `${prefix}${count}` : null;
    const below = number === null ? null : `${number}.`;
    return [{ section, depth, number }, ...placeChildren(tree, section.id, depth + 1, below)];
  });
}
