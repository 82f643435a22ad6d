import { groupBy } from '../basics/group-by.ts';
import type { PlanState } from '../plan-state.ts';
import { targetsOf, withSubGoals, type GoalNode } from './goal-tree.ts';
import type { Indicator, Target } from './schema.ts';

/** An indicator and the targets of one goal that are weighed by it. */
export type Measure = {
  readonly indicator: Indicator;
  readonly targets: readonly Target[];
};

/** How a goal is measured, its sub-goals' measures after its own; none when no target has an indicator. */
export function measuresOf(
  state: PlanState,
  node: Pick<GoalNode, 'goal' | 'children'>,
): readonly Measure[] {
  const goals = [node.goal, ...node.children.flatMap(withSubGoals)];
  const byIndicator = groupBy(
    goals.flatMap(({ id }) => targetsOf(state, id).filter(weighsIndicator)),
    ({ indicatorId }) => indicatorId,
  );
  return [...byIndicator].flatMap(([indicatorId, targets]) => {
    const indicator = indicatorId === null ? undefined : state.tables.indicators.get(indicatorId);
    return indicator === undefined ? [] : [{ indicator, targets }];
  });
}

/** The targets of a goal itself that no indicator weighs: done by a day, or within a budget's frame. */
export function unmeasuredTargets(
  state: PlanState,
  node: Pick<GoalNode, 'goal'>,
): readonly Target[] {
  return targetsOf(state, node.goal.id).filter((target) => !weighsIndicator(target));
}

/** False for what is done by a day or kept within a frame: an indicator left behind from before is not looked at. */
export function weighsIndicator({ condition: { kind } }: Pick<Target, 'condition'>): boolean {
  return kind !== 'doneBy' && kind !== 'withinFrame';
}
