import {
  addAction,
  deleteAction,
  duplicateAction,
  moveAction,
  type ActionPatch,
} from '#shared/change/action-changes.ts';
import { actionName } from '#shared/domain/action/action-name.ts';
import type { ActionGroup } from '#shared/domain/action/grouping.ts';
import type { Action } from '#shared/domain/action/schema.ts';
import { actionIdSchema } from '#shared/domain/basics/ids.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useRemove } from '#renderer/platform/use-remove.ts';
import { useDispatch, usePlanState, useReadOnly } from '#renderer/platform/workspace.tsx';
import { moveTarget, neighbour } from './list/move-target.ts';
import type { ActionPlace } from './use-action-place.ts';

export type ActionCommands = {
  readonly add: () => void;
  readonly duplicate: (action: Action) => void;
  readonly remove: (action: Action) => void;
  readonly step: (action: Action, step: 'up' | 'down') => void;
  /** Puts an action in the place of another of its group. */
  readonly move: (action: Action, target: Action) => void;
};

/** What the list's buttons and keys do. In a read-only plan they do nothing. */
export function useActionCommands(place: ActionPlace): ActionCommands {
  const state = usePlanState();
  const dispatch = useDispatch();
  const remove = useRemove();
  const readOnly = useReadOnly();
  const { newId } = usePorts();
  const active = state.tables.actions.get(place.activeId ?? '') ?? null;

  function add(): void {
    if (readOnly) return;
    const id = actionIdSchema.parse(newId());
    const known = active === null ? {} : knownBeside(active, place.grouping);
    if (!dispatch(addAction(state, { id, after: active, known }))) return;
    // What has just been added must be seen, whatever the list was narrowed to.
    place.showEverything();
    place.open(id, 'fields');
  }

  function duplicate(action: Action): void {
    if (readOnly) return;
    const id = actionIdSchema.parse(newId());
    if (dispatch(duplicateAction(state, action, id))) place.activate(id);
  }

  function removeAction(action: Action): void {
    if (readOnly) return;
    const next = nextOf(place.groups, action);
    const message = text.action.deleted({ name: actionName(action) });
    if (remove({ change: deleteAction(action), message, restoredAs: 'restoreAction' }))
      place.activate(next?.id ?? null);
  }

  return { add, duplicate, remove: removeAction, ...useMoves(place) };
}

/** Moving an action inside its group, one step or to a place. */
function useMoves(place: ActionPlace): Pick<ActionCommands, 'step' | 'move'> {
  const state = usePlanState();
  const dispatch = useDispatch();
  const groupOf = (action: Action): ActionGroup | undefined =>
    place.groups.find(({ actions }) => actions.includes(action));

  function move(action: Action, target: Action): void {
    const group = groupOf(action);
    if (!place.mayMove || group === undefined) return;
    const index = moveTarget(state, group, action, target);
    if (index === null || !dispatch(moveAction(state, action, index))) return;
    place.activate(action.id);
    const name = actionName(action);
    const [at, count] = [group.actions.indexOf(target) + 1, group.actions.length];
    place.tell(text.action.list.moved({ name, place: at, count }));
  }

  function step(action: Action, direction: 'up' | 'down'): void {
    const group = groupOf(action);
    const target = group === undefined ? undefined : neighbour(group, action, direction);
    if (target !== undefined) move(action, target);
  }

  return { step, move };
}

/** What a new action has in common with the one it is added beside. */
function knownBeside(
  { goalId, responsibleId }: Action,
  grouping: ActionPlace['grouping'],
): ActionPatch {
  if (grouping === 'priority') return { goalId };
  return grouping === 'responsible' ? { responsibleId } : {};
}

/** The action after the one that goes away, or the one before when it was the last. */
function nextOf(groups: readonly ActionGroup[], action: Action): Action | undefined {
  const all = groups.flatMap(({ actions }) => actions);
  const index = all.indexOf(action);
  return all[index + 1] ?? all[index - 1];
}
