import { checkPeriod, holdersOf, type PeriodError } from '#shared/domain/area/holders.ts';
import { sortRoles } from '#shared/domain/area/roles.ts';
import type { Holder, Role } from '#shared/domain/area/schema.ts';
import type { AreaId, FunctionId, HolderId, UnitId } from '#shared/domain/basics/ids.ts';
import { lastPosition, positionAt, spreadPositions } from '#shared/domain/basics/position.ts';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import type { Change, Operation } from './change.ts';
import { insertRow, removeRow, updateRow } from './operations.ts';

export type NewRole = {
  readonly id: FunctionId;
  readonly areaId: AreaId;
  readonly unitId: UnitId | null;
  readonly title: string;
};

/** Adds a function, last in the list. */
export function addRole(state: PlanState, { id, areaId, unitId, title }: NewRole): Change {
  const position = lastPosition([...state.tables.roles.values()]);
  const role: Role = { id, areaId, unitId, position, title };
  return {
    label: { key: 'addRole', params: { name: title } },
    operations: [insertRow('roles', role)],
  };
}

/** Changes a function's title or the unit it stands in. */
export function editRole(role: Role, patch: Partial<Pick<Role, 'title' | 'unitId'>>): Change {
  return {
    label: { key: 'editRole', params: { name: role.title } },
    operations: updateRow('roles', role, patch),
  };
}

/** Moves a function to another place in the list; `index` counts the functions that then stand before it. */
export function moveRole(state: PlanState, role: Role, index: number): Change {
  const others = sortRoles(state.tables.roles.values()).filter(({ id }) => id !== role.id);
  return {
    label: { key: 'editRole', params: { name: role.title } },
    operations: moveOperations(role, others, index),
  };
}

/**
 * Takes away a function with its holders: a name without a function is a person kept for no reason. What names the
 * function keeps its reference and says "borttagen funktion".
 */
export function deleteRole(state: PlanState, role: Role): Change {
  const holders = holdersOf(state.tables.holders.values(), role.id);
  return {
    label: { key: 'deleteRole', params: { name: role.title } },
    operations: [
      ...holders.map((holder) => removeRow('holders', holder)),
      removeRow('roles', role),
    ],
  };
}

/** Adds a holder without a name or dates: both are filled in in the table, and the name may stay empty. */
export function addHolder(role: Role, id: HolderId): Change {
  const holder: Holder = {
    id,
    areaId: role.areaId,
    functionId: role.id,
    name: '',
    from: null,
    to: null,
  };
  return {
    label: { key: 'addHolder', params: { name: role.title } },
    operations: [insertRow('holders', holder)],
  };
}

export type HolderPatch = Partial<Pick<Holder, 'name' | 'from' | 'to'>>;

/** Changes a holder's name or period. Refused when the period would end before it starts. */
export function editHolder(
  role: Role,
  holder: Holder,
  patch: HolderPatch,
): Result<Change, PeriodError> {
  const error = checkPeriod({ ...holder, ...patch });
  if (error !== null) return fail(error);
  const label = { key: 'editHolder', params: { name: role.title } } as const;
  return ok({ label, operations: updateRow('holders', holder, patch) });
}

/** Takes away a holder. */
export function deleteHolder(role: Role, holder: Holder): Change {
  return {
    label: { key: 'deleteHolder', params: { name: role.title } },
    operations: [removeRow('holders', holder)],
  };
}

function moveOperations(role: Role, others: readonly Role[], index: number): readonly Operation[] {
  const position = positionAt(others, index);
  if (position !== null) return updateRow('roles', role, { position });
  const positions = spreadPositions(others.length + 1);
  return others
    .toSpliced(index, 0, role)
    .flatMap((row, place) =>
      updateRow('roles', row, { position: positions[place] ?? row.position }),
    );
}
