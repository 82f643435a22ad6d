import type { FunctionId, SectionId } from '#shared/domain/basics/ids.ts';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { newSection } from '#shared/domain/section/defaults.ts';
import {
  placeNewSection,
  placeSection,
  stepPlace,
  type MoveRefusal,
  type Placement,
  type SectionPlace,
  type SectionStep,
} from '#shared/domain/section/moves.ts';
import type { Section } from '#shared/domain/section/schema.ts';
import { buildSectionTree, subtreeOf, type SectionTree } from '#shared/domain/section/tree.ts';
import type { Change, Operation } from './change.ts';
import { insertRow, removeRow, updateRow } from './operations.ts';

/** Adds an empty section at a place. */
export function addSection(
  state: PlanState,
  {
    id,
    heading,
    place,
  }: { readonly id: SectionId; readonly heading: string; readonly place: SectionPlace },
): Result<Change, MoveRefusal> {
  const section = newSection(id, state.planId, heading);
  const placed = placeNewSection(treeOf(state), section, place);
  if (!placed.ok) return placed;
  const operations = placed.value.flatMap((placement) =>
    placement.section === section ? [insertRow('sections', put(placement))] : move(placement),
  );
  return ok({ label: { key: 'addSection', params: { name: heading } }, operations });
}

/** Puts a section, with everything below it, at another place. */
export function moveSection(
  state: PlanState,
  id: SectionId,
  place: SectionPlace,
): Result<Change, MoveRefusal> {
  const section = state.tables.sections.get(id);
  if (section === undefined) return fail('section-missing');
  const placed = placeSection(treeOf(state), id, place);
  if (!placed.ok) return placed;
  return ok({
    label: { key: 'moveSection', params: { name: section.heading } },
    operations: placed.value.flatMap(move),
  });
}

/** Moves a section one step: up or down among its siblings, in or out a level. */
export function stepSection(
  state: PlanState,
  id: SectionId,
  step: SectionStep,
): Result<Change, MoveRefusal> {
  const place = stepPlace(treeOf(state), id, step);
  return place.ok ? moveSection(state, id, place.value) : place;
}

/** Removes a section and everything below it, in one edit that one undo takes back. */
export function deleteSection(state: PlanState, section: Section): Change {
  const removed = subtreeOf(treeOf(state), section);
  return {
    label: { key: 'deleteSection', params: { name: section.heading } },
    operations: removed.map((row) => removeRow('sections', row)),
  };
}

/** Gives a section another heading. */
export function renameSection(section: Section, heading: string): Change {
  return {
    label: { key: 'renameSection', params: { before: section.heading, after: heading } },
    operations: updateRow('sections', section, { heading }),
  };
}

/** Makes a function responsible for a section, or nobody. `title` is the function's, for the history. */
export function setOwner(
  section: Section,
  ownerId: FunctionId | null,
  title: string | null,
): Change {
  return {
    label:
      title === null
        ? { key: 'clearSectionOwner', params: { name: section.heading } }
        : { key: 'setSectionOwner', params: { name: section.heading, owner: title } },
    operations: updateRow('sections', section, { ownerId }),
  };
}

/** Says whether a section is ready. */
export function setReady(section: Section, ready: boolean): Change {
  return {
    label: {
      key: ready ? 'markSectionReady' : 'markSectionUnready',
      params: { name: section.heading },
    },
    operations: updateRow('sections', section, { ready }),
  };
}

/** Takes a section into the chapter numbers or out of them. */
export function setNumbered(section: Section, numbered: boolean): Change {
  return {
    label: {
      key: numbered ? 'numberSection' : 'unnumberSection',
      params: { name: section.heading },
    },
    operations: updateRow('sections', section, { numbered }),
  };
}

function treeOf(state: PlanState): SectionTree {
  return buildSectionTree(state.tables.sections.values());
}

function put({ section, parentId, position }: Placement): Section {
  return { ...section, parentId, position };
}

function move({ section, parentId, position }: Placement): readonly Operation[] {
  return updateRow('sections', section, { parentId, position });
}
