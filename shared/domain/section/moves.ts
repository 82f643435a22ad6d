import type { SectionId } from '../basics/ids.ts';
import { missingCase } from '../basics/missing-case.ts';
import { positionAt, spreadPositions } from '../basics/position.ts';
import { fail, ok, type Result } from '../basics/result.ts';
import type { Section } from './schema.ts';
import { childrenOf, depthOf, heightOf, MAX_SECTION_DEPTH, type SectionTree } from './tree.ts';

/** A place in the tree: under which section, and before how many of its other sections. */
export type SectionPlace = { readonly parentId: SectionId | null; readonly index: number };

/** One step in the tree. Indent puts a section under the one above it; outdent puts it after its parent. */
export type SectionStep = 'up' | 'down' | 'indent' | 'outdent';

/** Why a section cannot be put somewhere. */
export type MoveRefusal =
  | 'section-missing'
  | 'already-first'
  | 'already-last'
  | 'nothing-above'
  | 'already-outermost'
  | 'into-itself'
  | 'too-deep';

/** A section's new parent and position. */
export type Placement = {
  readonly section: Section;
  readonly parentId: SectionId | null;
  readonly position: number;
};

/** The place one step away from where a section stands. */
export function stepPlace(
  tree: SectionTree,
  id: SectionId,
  step: SectionStep,
): Result<SectionPlace, MoveRefusal> {
  const parentId = tree.parents.get(id);
  if (parentId === undefined) return fail('section-missing');
  const siblings = childrenOf(tree, parentId);
  const index = siblings.findIndex((sibling) => sibling.id === id);
  switch (step) {
    case 'up':
      return index === 0 ? fail('already-first') : ok({ parentId, index: index - 1 });
    case 'down':
      return index === siblings.length - 1
        ? fail('already-last')
        : ok({ parentId, index: index + 1 });
    case 'indent':
      return placeUnder(tree, siblings[index - 1]);
    case 'outdent':
      return parentId === null ? fail('already-outermost') : ok(placeAfter(tree, parentId));
    default:
      return missingCase(step);
  }
}

/**
 * What it takes to put a section (with all below it) at a place. Most moves touch only the moved section;
 * where no gap is left between its new neighbours, these get new positions too.
 */
export function placeSection(
  tree: SectionTree,
  id: SectionId,
  place: SectionPlace,
): Result<readonly Placement[], MoveRefusal> {
  const section = tree.sections.get(id);
  if (section === undefined) return fail('section-missing');
  const refusal = refusePlace(tree, id, place.parentId, heightOf(tree, id));
  return refusal === null ? ok(placementsFor(tree, section, place)) : fail(refusal);
}

/** As `placeSection`, for a section that is not in the tree yet. */
export function placeNewSection(
  tree: SectionTree,
  section: Section,
  place: SectionPlace,
): Result<readonly Placement[], MoveRefusal> {
  const refusal = refusePlace(tree, section.id, place.parentId, 1);
  return refusal === null ? ok(placementsFor(tree, section, place)) : fail(refusal);
}

/** The place right after a section, on its own level. */
export function placeAfter(tree: SectionTree, id: SectionId): SectionPlace {
  const parentId = tree.parents.get(id) ?? null;
  const index = childrenOf(tree, parentId).findIndex((sibling) => sibling.id === id);
  return { parentId, index: index + 1 };
}

/** The last place under a section, or under the plan itself. */
export function placeLast(tree: SectionTree, parentId: SectionId | null): SectionPlace {
  return { parentId, index: childrenOf(tree, parentId).length };
}

function placeUnder(
  tree: SectionTree,
  above: Section | undefined,
): Result<SectionPlace, MoveRefusal> {
  return above === undefined ? fail('nothing-above') : ok(placeLast(tree, above.id));
}

function refusePlace(
  tree: SectionTree,
  id: SectionId,
  parentId: SectionId | null,
  height: number,
): MoveRefusal | null {
  if (parentId !== null && !tree.sections.has(parentId)) return 'section-missing';
  if (isWithin(tree, parentId, id)) return 'into-itself';
  return depthOf(tree, parentId) + height > MAX_SECTION_DEPTH ? 'too-deep' : null;
}

function isWithin(tree: SectionTree, id: SectionId | null, ancestorId: SectionId): boolean {
  if (id === null) return false;
  return id === ancestorId || isWithin(tree, tree.parents.get(id) ?? null, ancestorId);
}

function placementsFor(
  tree: SectionTree,
  section: Section,
  place: SectionPlace,
): readonly Placement[] {
  const { parentId } = place;
  const siblings = childrenOf(tree, parentId).filter(({ id }) => id !== section.id);
  const index = Math.max(0, Math.min(place.index, siblings.length));
  const position = inOrder(siblings) ? positionAt(siblings, index) : null;
  if (position !== null) return [{ section, parentId, position }];
  const positions = spreadPositions(siblings.length + 1);
  return siblings
    .toSpliced(index, 0, section)
    .map((sibling, at) => ({ section: sibling, parentId, position: positions[at] ?? 0 }));
}

/** Strays are shown last whatever their position, so among them a number between two neighbours may not exist. */
function inOrder(siblings: readonly Section[]): boolean {
  return siblings.every(
    ({ position }, at) => at === 0 || (siblings[at - 1]?.position ?? 0) <= position,
  );
}
