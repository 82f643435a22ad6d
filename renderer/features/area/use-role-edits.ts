import { useState } from 'react';
import { addRole, deleteRole, moveRole } from '#shared/change/role-changes.ts';
import { sortRoles } from '#shared/domain/area/roles.ts';
import { countRoleUses } from '#shared/domain/area/uses.ts';
import { functionIdSchema, type FunctionId } from '#shared/domain/basics/ids.ts';
import { planOf } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { notifyDone } from '#renderer/platform/notify.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useDispatch, usePlanState, useReadOnly } from '#renderer/platform/workspace.tsx';

export type RoleEdits = {
  readonly selectedId: FunctionId | null;
  /** The function added last: its title is what the user wants to write next. */
  readonly addedId: FunctionId | null;
  readonly select: (id: FunctionId) => void;
  readonly add: () => void;
  readonly step: (id: FunctionId, step: 'up' | 'down') => void;
  readonly remove: (id: FunctionId) => void;
};

/** What the function list's buttons and keys do. In a read-only plan they do nothing. */
export function useRoleEdits(): RoleEdits {
  const state = usePlanState();
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  const { newId } = usePorts();
  const [selectedId, select] = useState<FunctionId | null>(null);
  const [addedId, setAddedId] = useState<FunctionId | null>(null);
  const roles = sortRoles(state.tables.roles.values());
  const indexOf = (id: FunctionId): number => roles.findIndex((role) => role.id === id);

  function add(): void {
    if (readOnly) return;
    const id = functionIdSchema.parse(newId());
    const title = text.area.role.newTitle;
    const role = { id, areaId: planOf(state).areaId, unitId: null, title };
    if (!dispatch(addRole(state, role))) return;
    select(id);
    setAddedId(id);
  }

  function step(id: FunctionId, direction: 'up' | 'down'): void {
    const index = indexOf(id);
    const target = direction === 'up' ? index - 1 : index + 1;
    const role = roles[index];
    if (readOnly || role === undefined || target < 0 || target >= roles.length) return;
    dispatch(moveRole(state, role, target));
  }

  function remove(id: FunctionId): void {
    const index = indexOf(id);
    const role = roles[index];
    if (readOnly || role === undefined) return;
    const uses = countRoleUses(state, id);
    if (!dispatch(deleteRole(state, role))) return;
    select((roles[index - 1] ?? roles[index + 1])?.id ?? null);
    notifyDone(text.area.role.deleted({ name: role.title, uses }));
  }

  return { selectedId, addedId, select, add, step, remove };
}
