import type { ActionGroup } from '#shared/domain/action/grouping.ts';
import type { Action } from '#shared/domain/action/schema.ts';
import { sortedRows, type PlanState } from '#shared/domain/plan-state.ts';

/**
 * Where in the order of all actions one lands that is put in the place of another of its group; null when it stands
 * there already or the other is not of the group. Seen in a filtered list, it lands next to the one that is seen.
 */
export function moveTarget(
  state: PlanState,
  { actions }: ActionGroup,
  moved: Action,
  target: Action,
): number | null {
  const [from, to] = [actions.indexOf(moved), actions.indexOf(target)];
  if (from === -1 || to === -1 || from === to) return null;
  const others = sortedRows(state.tables.actions).filter(({ id }) => id !== moved.id);
  const at = others.findIndex(({ id }) => id === target.id);
  return from < to ? at + 1 : at;
}

/** The action one step up or down in the group; undefined at its ends. */
export function neighbour(
  { actions }: ActionGroup,
  action: Action,
  step: 'up' | 'down',
): Action | undefined {
  const index = actions.indexOf(action);
  return index === -1 ? undefined : actions[step === 'up' ? index - 1 : index + 1];
}
