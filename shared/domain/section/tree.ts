import type { SectionId } from '../basics/ids.ts';
import { groupBy } from '../basics/group-by.ts';
import { byPosition } from '../basics/position.ts';
import type { Section } from './schema.ts';

/** Deepest nesting: chapter, 1.1, 1.1.1 and 1.1.1.1. Below that a reader no longer knows where he is. */
export const MAX_SECTION_DEPTH = 4;

/** The sections of a plan as a tree in which every section is reached exactly once. */
export type SectionTree = {
  readonly sections: ReadonlyMap<SectionId, Section>;
  /** The parent a section is shown under; null at the top level. */
  readonly parents: ReadonlyMap<SectionId, SectionId | null>;
  readonly children: ReadonlyMap<SectionId | null, readonly Section[]>;
};

/**
 * Builds the tree. Merged files can leave a section whose parent is gone, or sections that are each other's parents:
 * those are shown last at the top level rather than hidden.
 */
export function buildSectionTree(sections: Iterable<Section>): SectionTree {
  const all = [...sections].toSorted(byPosition);
  const byId = new Map(all.map((section) => [section.id, section]));
  const parents = reachableParents(all, byId);
  const parentOf = ({ id }: Section): SectionId | null => parents.get(id) ?? null;
  const stray = (section: Section): boolean => section.parentId !== parentOf(section);
  const inOrder = [...all.filter((section) => !stray(section)), ...all.filter(stray)];
  return { sections: byId, parents, children: groupBy(inOrder, parentOf) };
}

/** The sections right below one, or the chapters when `parentId` is null, in order. */
export function childrenOf(tree: SectionTree, parentId: SectionId | null): readonly Section[] {
  return tree.children.get(parentId) ?? [];
}

/** How deep a section stands: 1 for a chapter, 0 for null (the plan itself). */
export function depthOf(tree: SectionTree, id: SectionId | null): number {
  return id === null ? 0 : 1 + depthOf(tree, tree.parents.get(id) ?? null);
}

/** A section and everything below it, in reading order. */
export function subtreeOf(tree: SectionTree, section: Section): readonly Section[] {
  return [section, ...childrenOf(tree, section.id).flatMap((child) => subtreeOf(tree, child))];
}

/** How many levels a section takes with everything below it: 1 when it stands alone. */
export function heightOf(tree: SectionTree, id: SectionId): number {
  const heights = childrenOf(tree, id).map((child) => heightOf(tree, child.id));
  return 1 + Math.max(0, ...heights);
}

function reachableParents(
  all: readonly Section[],
  byId: ReadonlyMap<SectionId, Section>,
): ReadonlyMap<SectionId, SectionId | null> {
  const parents = new Map(
    all.map(({ id, parentId }) => [id, parentId !== null && byId.has(parentId) ? parentId : null]),
  );
  // Cutting as we go: a loop is cut at its first section, and the rest of it then hangs below that one.
  for (const { id } of all) {
    if (isOwnAncestor(parents, id)) parents.set(id, null);
  }
  return parents;
}

function isOwnAncestor(parents: ReadonlyMap<SectionId, SectionId | null>, id: SectionId): boolean {
  const seen = new Set<SectionId>();
  let above = parents.get(id) ?? null;
  while (above !== null && above !== id && !seen.has(above)) {
    seen.add(above);
    above = parents.get(above) ?? null;
  }
  return above === id;
}
