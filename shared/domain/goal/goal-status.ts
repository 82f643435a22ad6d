import type { IsoDate } from '../basics/dates.ts';
import type { IndicatorId } from '../basics/ids.ts';
import { budgetSheet, type BudgetSheet } from '../budget/budget-sheet.ts';
import { planOf, type PlanState } from '../plan-state.ts';
import { goalNode, targetsOf, type GoalNode } from './goal-tree.ts';
import { judgeGoal, type GoalStatus, type SubGoal } from './judge-goal.ts';
import { indicatorSeries, NO_SERIES } from './observation-index.ts';
import type { Goal, Target } from './schema.ts';
import type { TargetGround } from './target-outcomes.ts';

/** What the last status of a goal was made of, by identity. */
type Remembered = { readonly made: readonly unknown[]; readonly status: GoalStatus };

/** Keyed by the goal's row: an edit of another row leaves it in place. */
const remembered = new WeakMap<Goal, Remembered>();

/**
 * How a goal stands on a day, with its sub-goals: the same object until something that it rests on changes, be it the
 * goal, a target, an observation of its indicators, the budget it is held to, or the day.
 */
export function goalStatus(state: PlanState, goal: Goal, today: IsoDate): GoalStatus {
  const node = goalNode(state, goal.id);
  // A goal that has just been deleted may still be shown for a moment: it stands alone.
  return statusOf(state, node?.goal === goal ? node : { goal, children: [], depth: 0 }, today);
}

function statusOf(
  state: PlanState,
  { goal, children, depth }: Pick<GoalNode, 'goal' | 'children' | 'depth'>,
  today: IsoDate,
): GoalStatus {
  const targets = targetsOf(state, goal.id).map((target) => groundOf(state, target, today));
  const subGoals = children.map((child): SubGoal => {
    return { goal: child.goal, status: statusOf(state, child, today) };
  });
  const parentMeasures =
    depth > 0 && goal.parentId !== null && targetsOf(state, goal.parentId).length > 0;
  const made: unknown[] = [today, planOf(state).year, parentMeasures];
  // Plain pushes: this list is made for every goal after every edit.
  for (const { target, indicator, series, sheet } of targets)
    made.push(target, indicator, series, sheet);
  for (const subGoal of subGoals) made.push(subGoal.goal, subGoal.status);
  const before = remembered.get(goal);
  if (before !== undefined && isSame(before.made, made)) return before.status;
  const status = judgeGoal(goal, { targets, subGoals, parentMeasures });
  remembered.set(goal, { made, status });
  return status;
}

function groundOf(state: PlanState, target: Target, today: IsoDate): TargetGround {
  const { indicators } = state.tables;
  const indicatorId: IndicatorId | null = target.indicatorId;
  return {
    target,
    indicator: indicatorId === null ? null : (indicators.get(indicatorId) ?? null),
    series: indicatorId === null ? NO_SERIES : indicatorSeries(state, indicatorId),
    sheet: sheetOf(state, target),
    year: planOf(state).year,
    today,
  };
}

function sheetOf(state: PlanState, { condition }: Target): BudgetSheet | null {
  return condition.kind === 'withinFrame' && condition.budgetId !== null
    ? budgetSheet(state, condition.budgetId)
    : null;
}

function isSame(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}
