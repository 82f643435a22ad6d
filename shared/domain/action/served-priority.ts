import type { Goal } from '../goal/schema.ts';
import type { PlanState } from '../plan-state.ts';
import type { Priority } from '../priority/schema.ts';
import type { Action } from './schema.ts';

/** The goal that an action serves; null without one, or when it has been deleted. */
export function servedGoal({ tables }: PlanState, { goalId }: Pick<Action, 'goalId'>): Goal | null {
  return goalId === null ? null : (tables.goals.get(goalId) ?? null);
}

/** The priority that an action serves, through its goal: a sub-goal without one of its own has that of the goal above. */
export function servedPriority(state: PlanState, action: Pick<Action, 'goalId'>): Priority | null {
  const { goals, priorities } = state.tables;
  // Two merged files may make goals each other's parents.
  const seen = new Set<string>();
  let goal = servedGoal(state, action);
  while (goal !== null && !seen.has(goal.id)) {
    const priority = goal.priorityId === null ? undefined : priorities.get(goal.priorityId);
    if (priority !== undefined) return priority;
    seen.add(goal.id);
    goal = goal.parentId === null ? null : (goals.get(goal.parentId) ?? null);
  }
  return null;
}
