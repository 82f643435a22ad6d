import type { Area, Unit, UnitKind } from '#shared/domain/area/schema.ts';
import { mayStandUnder, type UnitPlace } from '#shared/domain/area/unit-moves.ts';
import { childUnits, placeUnits, subtreeIds } from '#shared/domain/area/unit-tree.ts';
import type { UnitId } from '#shared/domain/basics/ids.ts';
import { lastPosition, positionAt, spreadPositions } from '#shared/domain/basics/position.ts';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import type { Change, Operation } from './change.ts';
import { insertRow, removeRow, updateRow } from './operations.ts';

/** Changes the area itself: its name or its authority. */
export function editArea(area: Area, patch: Pick<Partial<Area>, 'name' | 'authority'>): Change {
  return {
    label: { key: 'editArea', params: { name: area.name } },
    operations: updateRow('areas', area, patch),
  };
}

export type NewUnit = {
  readonly id: UnitId;
  readonly area: Area;
  readonly parentId: UnitId | null;
  readonly kind: UnitKind;
  readonly name: string;
};

/** Adds a unit last under its parent, or last at the top level. */
export function addUnit(state: PlanState, { id, area, parentId, kind, name }: NewUnit): Change {
  const siblings = childUnits(state.tables.units.values(), parentId);
  const position = lastPosition(siblings);
  const unit: Unit = {
    id,
    areaId: area.id,
    parentId,
    position,
    kind,
    name,
    organisationNumber: '',
    address: '',
  };
  return { label: { key: 'addUnit', params: { name } }, operations: [insertRow('units', unit)] };
}

export type UnitPatch = Partial<Pick<Unit, 'name' | 'kind' | 'organisationNumber' | 'address'>>;

/** Changes what is said of a unit. The organisation number has been read by `parseOrganisationNumber`. */
export function editUnit(unit: Unit, patch: UnitPatch): Change {
  return {
    label: { key: 'editUnit', params: { name: unit.name } },
    operations: updateRow('units', unit, patch),
  };
}

/** Moves a unit with everything below it. Refused under itself or under something below it. */
export function moveUnit(state: PlanState, unit: Unit, place: UnitPlace): Result<Change, 'circle'> {
  const units = [...state.tables.units.values()];
  if (!mayStandUnder(units, unit.id, place.parentId)) return fail('circle');
  const siblings = childUnits(units, place.parentId).filter(({ id }) => id !== unit.id);
  const label = { key: 'moveUnit', params: { name: unit.name } } as const;
  return ok({ label, operations: moveOperations(unit, siblings, place) });
}

/**
 * Takes away a unit and everything below it. Functions that stood there stay and say "borttagen enhet": deleting a unit
 * must not take responsibilities out of the plan.
 */
export function deleteUnit(state: PlanState, unit: Unit): Change {
  const units = [...state.tables.units.values()];
  const gone = subtreeIds(units, unit.id);
  const rows = placeUnits(units).filter((placed) => gone.has(placed.unit.id));
  return {
    label: { key: 'deleteUnit', params: { name: unit.name } },
    operations: rows.map((placed) => removeRow('units', placed.unit)),
  };
}

/** Where the gap between the neighbours is used up, all siblings get new positions; the order is what counts. */
function moveOperations(
  unit: Unit,
  siblings: readonly Unit[],
  { parentId, index }: UnitPlace,
): readonly Operation[] {
  const position = positionAt(siblings, index);
  if (position !== null) return updateRow('units', unit, { parentId, position });
  const positions = spreadPositions(siblings.length + 1);
  return siblings.toSpliced(index, 0, unit).flatMap((row, place) => {
    const spread = { position: positions[place] ?? row.position };
    return updateRow('units', row, row.id === unit.id ? { ...spread, parentId } : spread);
  });
}
