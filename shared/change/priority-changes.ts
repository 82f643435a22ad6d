import type { PriorityId } from '#shared/domain/basics/ids.ts';
import { placeAmong } from '#shared/domain/basics/place-among.ts';
import { newPriority } from '#shared/domain/priority/new-priority.ts';
import { rankedPriorities } from '#shared/domain/priority/ranking.ts';
import type { Priority, PriorityStanding } from '#shared/domain/priority/schema.ts';
import { goalsOfPriority } from '#shared/domain/priority/uses.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import type { Change, Operation } from './change.ts';
import type { LabelKey } from './label.ts';
import { insertRow, removeRow, updateRow } from './operations.ts';

/** What of a priority is set in its own right; its standing and rank are set by moving it. */
export type PriorityPatch = Partial<
  Pick<
    Priority,
    'heading' | 'description' | 'origin' | 'originSource' | 'longTermGoalId' | 'unitIds' | 'reason'
  >
>;

/** A place in one of the lists: before `index` of the other priorities there. */
export type PriorityPlace = { readonly standing: PriorityStanding; readonly index: number };

/** Adds a priority last among those prioritised. */
export function addPriority(
  state: PlanState,
  { id, heading }: { readonly id: PriorityId; readonly heading: string },
): Change {
  const priority = newPriority(id, state.planId, heading);
  const { prioritised } = rankedPriorities(state);
  const operations = placeAmong(prioritised, priority, prioritised.length).flatMap(
    ({ row, position }) =>
      row === priority
        ? [insertRow('priorities', { ...priority, position })]
        : updateRow('priorities', row, { position }),
  );
  return { label: { key: 'addPriority', params: { name: heading } }, operations };
}

/** Changes what is said of a priority. */
export function editPriority(priority: Priority, patch: PriorityPatch): Change {
  return {
    label: { key: 'editPriority', params: { name: patch.heading ?? priority.heading } },
    operations: updateRow('priorities', priority, patch),
  };
}

/**
 * Puts a priority at another rank, or in the other list. Back among those prioritised it has no reason against it
 * any more; undo brings the reason back.
 */
export function movePriority(state: PlanState, priority: Priority, place: PriorityPlace): Change {
  const { standing, index } = place;
  const others = rankedPriorities(state)[standing].filter(({ id }) => id !== priority.id);
  const reason = standing === 'prioritised' ? '' : priority.reason;
  const operations = placeAmong(others, priority, index).flatMap(
    ({ row, position }): readonly Operation[] =>
      row.id === priority.id
        ? updateRow('priorities', row, { position, standing, reason })
        : updateRow('priorities', row, { position }),
  );
  return {
    label: { key: moveLabel(priority, standing), params: { name: priority.heading } },
    operations,
  };
}

/** Takes a priority away. The goals that served it stay and serve none; a live block of it says that it is gone. */
export function deletePriority(state: PlanState, priority: Priority): Change {
  const goals = goalsOfPriority(state, priority.id);
  return {
    label: { key: 'deletePriority', params: { name: priority.heading } },
    operations: [
      ...goals.flatMap((goal) => updateRow('goals', goal, { priorityId: null })),
      removeRow('priorities', priority),
    ],
  };
}

function moveLabel({ standing }: Priority, to: PriorityStanding): LabelKey {
  if (standing === to) return 'movePriority';
  return to === 'prioritised' ? 'prioritise' : 'stopPrioritising';
}
