import type { UnitId } from '../basics/ids.ts';
import { missingCase } from '../basics/missing-case.ts';
import type { Unit } from './schema.ts';
import { childUnits, placeUnits, subtreeIds } from './unit-tree.ts';

/** Where a unit is put: under whom, and how many siblings stand before it (itself not counted). */
export type UnitPlace = { readonly parentId: UnitId | null; readonly index: number };

/** One step in the tree: past the sibling above or below, under the sibling above, or out beside the parent. */
export type UnitStep = 'up' | 'down' | 'in' | 'out';

/** Where one step takes a unit; null when there is nowhere to go that way. */
export function stepUnit(units: Iterable<Unit>, unitId: UnitId, step: UnitStep): UnitPlace | null {
  const all = [...units];
  const placed = placeUnits(all).find(({ unit }) => unit.id === unitId);
  if (placed === undefined) return null;
  const { index, siblingCount } = placed;
  const parentId = placed.depth === 0 ? null : placed.unit.parentId;
  switch (step) {
    case 'up':
      return index > 0 ? { parentId, index: index - 1 } : null;
    case 'down':
      return index < siblingCount - 1 ? { parentId, index: index + 1 } : null;
    case 'in':
      return placeInside(all, childUnits(all, parentId)[index - 1]);
    case 'out':
      return placeBeside(all, parentId);
    default:
      return missingCase(step);
  }
}

/** True when the unit may stand under that parent: not under itself, nor under anything below it. */
export function mayStandUnder(
  units: Iterable<Unit>,
  unitId: UnitId,
  parentId: UnitId | null,
): boolean {
  return parentId === null || !subtreeIds(units, unitId).has(parentId);
}

function placeInside(units: readonly Unit[], parent: Unit | undefined): UnitPlace | null {
  return parent === undefined
    ? null
    : { parentId: parent.id, index: childUnits(units, parent.id).length };
}

function placeBeside(units: readonly Unit[], siblingId: UnitId | null): UnitPlace | null {
  const sibling = placeUnits(units).find(({ unit }) => unit.id === siblingId);
  if (sibling === undefined) return null;
  return {
    parentId: sibling.depth === 0 ? null : sibling.unit.parentId,
    index: sibling.index + 1,
  };
}
