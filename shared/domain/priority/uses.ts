import type { PriorityId, WorkOrderId } from '../basics/ids.ts';
import type { Goal } from '../goal/schema.ts';
import { sortedRows, type PlanState } from '../plan-state.ts';
import { liveTarget } from '../section/live-target.ts';
import type { Priority } from './schema.ts';

/** The goals that serve a priority, in order. */
export function goalsOfPriority({ tables }: PlanState, id: PriorityId): readonly Goal[] {
  return sortedRows(tables.goals).filter(({ priorityId }) => priorityId === id);
}

/** The priorities that serve a long-term goal, prioritised or not. */
export function prioritiesOf({ tables }: PlanState, id: string): readonly Priority[] {
  return sortedRows(tables.priorities).filter(({ longTermGoalId }) => longTermGoalId === id);
}

/** How many sections show a priority or an order of work in a live block: they keep the block, which then says what is gone. */
export function countShowing({ tables }: PlanState, id: PriorityId | WorkOrderId): number {
  return [...tables.sections.values()].filter(({ blocks }) =>
    blocks.some((block) => block.kind === 'live' && liveTarget(block.source)?.id === id),
  ).length;
}
