import { actionName } from '#shared/domain/action/action-name.ts';
import { newAction } from '#shared/domain/action/new-action.ts';
import type { Action, ActionStatus } from '#shared/domain/action/schema.ts';
import type { ActionId } from '#shared/domain/basics/ids.ts';
import { placeAmong } from '#shared/domain/basics/place-among.ts';
import { sortedRows, type PlanState } from '#shared/domain/plan-state.ts';
import type { Change, Operation } from './change.ts';
import { insertRow, removeRow, updateRow } from './operations.ts';

/** What may be written in an action's fields. Status and follow-up are set on their own, for the journal tells of them. */
export type ActionPatch = Partial<
  Omit<Action, 'id' | 'planId' | 'position' | 'status' | 'signal' | 'followUpNote' | 'followedUpOn'>
>;

/** What was seen at a follow-up. */
export type FollowUpPatch = Partial<Pick<Action, 'signal' | 'followUpNote' | 'followedUpOn'>>;

/** What is known of a new action, and which action it follows; null puts it last. */
export type NewAction = {
  readonly id: ActionId;
  readonly after: Action | null;
  readonly known: ActionPatch;
};

/** Adds an action, with what its place in the list already tells of it. */
export function addAction(state: PlanState, { id, after, known }: NewAction): Change {
  const action = newAction({ id, planId: state.planId, position: 0 }, known);
  return {
    label: { key: 'addAction', params: { name: actionName(action) } },
    operations: insertAfter(state, action, after),
  };
}

/** Adds a copy right after the action. What had become of the original is not true of the copy. */
export function duplicateAction(state: PlanState, action: Action, id: ActionId): Change {
  const nothingYet = {
    status: 'planned',
    signal: null,
    followUpNote: '',
    followedUpOn: null,
  } as const;
  const copy = { ...action, ...nothingYet, id };
  return {
    label: { key: 'duplicateAction', params: { name: actionName(action) } },
    operations: insertAfter(state, copy, action),
  };
}

/** Changes what is written of an action. An end before the start is kept: the field says what is wrong. */
export function editAction(action: Action, patch: ActionPatch): Change {
  return {
    label: { key: 'editAction', params: { name: actionName({ ...action, ...patch }) } },
    operations: updateRow('actions', action, patch),
  };
}

/** Moves an action in the plan's order of all actions; `index` counts those that then stand before it. */
export function moveAction(state: PlanState, action: Action, index: number): Change {
  const others = sortedRows(state.tables.actions).filter(({ id }) => id !== action.id);
  return {
    label: { key: 'moveAction', params: { name: actionName(action) } },
    operations: placeAmong(others, action, index).flatMap(({ row, position }) =>
      updateRow('actions', row, { position }),
    ),
  };
}

/** Sets how far an action has come. Any status may follow any other; the journal keeps both. */
export function setActionStatus(action: Action, status: ActionStatus): Change {
  const { status: before } = action;
  return {
    label: { key: 'setActionStatus', params: { name: actionName(action), before, after: status } },
    operations: updateRow('actions', action, { status }),
  };
}

/** Notes what was seen at a follow-up: the signal, the words and the day. */
export function followUpAction(action: Action, patch: FollowUpPatch): Change {
  return {
    label: { key: 'followUpAction', params: { name: actionName(action) } },
    operations: updateRow('actions', action, patch),
  };
}

/** Takes an action away. */
export function deleteAction(action: Action): Change {
  return {
    label: { key: 'deleteAction', params: { name: actionName(action) } },
    operations: [removeRow('actions', action)],
  };
}

function insertAfter(state: PlanState, action: Action, after: Action | null): readonly Operation[] {
  const others = sortedRows(state.tables.actions);
  const index = after === null ? others.length : others.findIndex(({ id }) => id === after.id) + 1;
  return placeAmong(others, action, index).flatMap(({ row, position }) =>
    row === action
      ? [insertRow('actions', { ...action, position })]
      : updateRow('actions', row, { position }),
  );
}
