import { useState } from 'react';
import { handOverRole } from '#shared/change/hand-over.ts';
import { addRole, deleteRole, moveRole } from '#shared/change/role-changes.ts';
import { sortRoles } from '#shared/domain/area/roles.ts';
import type { Role } from '#shared/domain/area/schema.ts';
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
  /** Takes a function away; one that the plan names stands in `leaving` until it is said who takes over. */
  readonly remove: (id: FunctionId) => void;
  readonly leaving: Role | null;
  readonly handOver: (heir: Role) => void;
  readonly removeAnyway: () => void;
  readonly keep: () => void;
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

  return { selectedId, addedId, select, add, step, ...useRemoval(roles, select) };
}

type Removal = Pick<RoleEdits, 'remove' | 'leaving' | 'handOver' | 'removeAnyway' | 'keep'>;

/** Taking a function away: at once when nothing names it or nobody could take over, else after a question. */
function useRemoval(roles: readonly Role[], select: (id: FunctionId | null) => void): Removal {
  const state = usePlanState();
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  const [leaving, setLeaving] = useState<Role | null>(null);

  function remove(id: FunctionId): void {
    const role = roles.find((candidate) => candidate.id === id);
    if (readOnly || role === undefined) return;
    if (countRoleUses(state, id) > 0 && roles.length > 1) setLeaving(role);
    else removeNow(role);
  }

  function removeNow(role: Role): void {
    setLeaving(null);
    const index = roles.indexOf(role);
    const uses = countRoleUses(state, role.id);
    if (!dispatch(deleteRole(state, role))) return;
    select((roles[index - 1] ?? roles[index + 1])?.id ?? null);
    notifyDone(text.area.role.deleted({ name: role.title, uses }));
  }

  function handOver(heir: Role): void {
    if (leaving === null) return;
    setLeaving(null);
    const count = countRoleUses(state, leaving.id);
    if (!dispatch(handOverRole(state, leaving, heir))) return;
    select(heir.id);
    notifyDone(text.area.handOver.done({ name: leaving.title, heir: heir.title, count }));
  }

  return {
    remove,
    leaving,
    handOver,
    removeAnyway: () => leaving !== null && removeNow(leaving),
    keep: () => setLeaving(null),
  };
}
