import { useState } from 'react';
import { addUnit, deleteUnit, moveUnit } from '#shared/change/area-changes.ts';
import { stepUnit, type UnitStep } from '#shared/domain/area/unit-moves.ts';
import { likelyKind, placeUnits, subtreeIds } from '#shared/domain/area/unit-tree.ts';
import { countUnitUses } from '#shared/domain/area/uses.ts';
import { unitIdSchema, type UnitId } from '#shared/domain/basics/ids.ts';
import { planOf } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { notifyDone, notifyFailure } from '#renderer/platform/notify.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useDispatch, usePlanState, useReadOnly } from '#renderer/platform/workspace.tsx';

export type UnitEdits = {
  readonly selectedId: UnitId | null;
  /** The unit added last: its name is what the user wants to write next. */
  readonly addedId: UnitId | null;
  readonly select: (id: UnitId) => void;
  /** Adds a unit under the given one, or at the top level, and selects it. */
  readonly add: (parentId: UnitId | null) => void;
  readonly step: (id: UnitId, step: UnitStep) => void;
  readonly remove: (id: UnitId) => void;
};

/** What the organisation tree's buttons and keys do. In a read-only plan they do nothing. */
export function useUnitEdits(): UnitEdits {
  const state = usePlanState();
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  const { newId } = usePorts();
  const [selectedId, select] = useState<UnitId | null>(null);
  const [addedId, setAddedId] = useState<UnitId | null>(null);
  const { units, areas } = state.tables;

  function add(parentId: UnitId | null): void {
    const area = areas.get(planOf(state).areaId);
    if (readOnly || area === undefined) return;
    const id = unitIdSchema.parse(newId());
    const kind = likelyKind(parentId === null ? null : (units.get(parentId) ?? null));
    const unit = { id, area, parentId, kind, name: text.area.unit.newName };
    if (!dispatch(addUnit(state, unit))) return;
    select(id);
    setAddedId(id);
  }

  function step(id: UnitId, direction: UnitStep): void {
    const unit = units.get(id);
    const place = stepUnit(units.values(), id, direction);
    if (readOnly || unit === undefined || place === null) return;
    const change = moveUnit(state, unit, place);
    if (change.ok) dispatch(change.value);
    else notifyFailure(text.area.unit[change.error]);
  }

  function remove(id: UnitId): void {
    const unit = units.get(id);
    if (readOnly || unit === undefined) return;
    const gone = subtreeIds(units.values(), id);
    const roles = countUnitUses(state, gone);
    const neighbour = neighbourOf(state.tables.units.values(), gone);
    if (!dispatch(deleteUnit(state, unit))) return;
    select(neighbour);
    notifyDone(text.area.unit.deleted({ name: unit.name, below: gone.size - 1, roles }));
  }

  return { selectedId, addedId, select, add, step, remove };
}

/** Which unit is marked when others go: the one above them, else the one below. */
function neighbourOf(
  units: Parameters<typeof placeUnits>[0],
  gone: ReadonlySet<string>,
): UnitId | null {
  const placed = placeUnits(units).map(({ unit }) => unit.id);
  const first = placed.findIndex((id) => gone.has(id));
  return placed[first - 1] ?? placed[first + gone.size] ?? null;
}
