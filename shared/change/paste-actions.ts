import { newAction } from '#shared/domain/action/new-action.ts';
import type { Action } from '#shared/domain/action/schema.ts';
import { actionIdSchema, type NewId } from '#shared/domain/basics/ids.ts';
import { lastPosition, spreadPositions } from '#shared/domain/basics/position.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import type { Change } from './change.ts';
import { insertRow } from './operations.ts';

/** What a paste may tell of an action. */
export type PastedAction = Partial<Omit<Action, 'id' | 'planId' | 'position'>>;

/** Adds actions last, in the order they were pasted, in one edit that one undo takes back. */
export function pasteActions(
  { planId, tables }: PlanState,
  actions: readonly PastedAction[],
  newId: NewId,
): Change {
  const last = lastPosition([...tables.actions.values()]);
  const positions = spreadPositions(actions.length);
  return {
    label: { key: 'pasteActions', params: { count: actions.length } },
    operations: actions.map((known, index) => {
      const position = last + (positions[index] ?? 0);
      const id = actionIdSchema.parse(newId());
      return insertRow('actions', newAction({ id, planId, position }, known));
    }),
  };
}
