import type { LongTermGoalId } from '#shared/domain/basics/ids.ts';
import { placeAmong } from '#shared/domain/basics/place-among.ts';
import type { LongTermGoal } from '#shared/domain/priority/schema.ts';
import { prioritiesOf } from '#shared/domain/priority/uses.ts';
import { sortedRows, type PlanState } from '#shared/domain/plan-state.ts';
import type { Change } from './change.ts';
import { insertRow, removeRow, updateRow } from './operations.ts';

/** Adds an empty long-term goal before `index` of those there are. */
export function addLongTermGoal(
  state: PlanState,
  { id, index }: { readonly id: LongTermGoalId; readonly index: number },
): Change {
  const goal: LongTermGoal = { id, planId: state.planId, position: 0, text: '' };
  const operations = placeAmong(sortedRows(state.tables.longTermGoals), goal, index).flatMap(
    ({ row, position }) =>
      row === goal
        ? [insertRow('longTermGoals', { ...goal, position })]
        : updateRow('longTermGoals', row, { position }),
  );
  return { label: { key: 'addLongTermGoal', params: {} }, operations };
}

/** Words a long-term goal anew. */
export function editLongTermGoal(goal: LongTermGoal, text: string): Change {
  return {
    label: { key: 'editLongTermGoal', params: { name: text } },
    operations: updateRow('longTermGoals', goal, { text }),
  };
}

/** Puts a long-term goal before `index` of the others. */
export function moveLongTermGoal(state: PlanState, goal: LongTermGoal, index: number): Change {
  const others = sortedRows(state.tables.longTermGoals).filter(({ id }) => id !== goal.id);
  return {
    label: { key: 'moveLongTermGoal', params: { name: goal.text } },
    operations: placeAmong(others, goal, index).flatMap(({ row, position }) =>
      updateRow('longTermGoals', row, { position }),
    ),
  };
}

/** Takes a long-term goal away. The priorities that served it stay and serve none. */
export function deleteLongTermGoal(state: PlanState, goal: LongTermGoal): Change {
  return {
    label: { key: 'deleteLongTermGoal', params: { name: goal.text } },
    operations: [
      ...prioritiesOf(state, goal.id).flatMap((priority) =>
        updateRow('priorities', priority, { longTermGoalId: null }),
      ),
      removeRow('longTermGoals', goal),
    ],
  };
}
