import type { Action } from '../action/schema.ts';
import type { PlanState } from '../plan-state.ts';
import { goalNode, targetsOf, withSubGoals } from './goal-tree.ts';
import { indicatorSeries } from './observation-index.ts';
import type { Goal, Indicator, Observation, Target } from './schema.ts';

/** What goes with a goal when it is taken away, and what only loses its goal. */
export type GoalBelongings = {
  /** The goal and its sub-goals. */
  readonly goals: readonly Goal[];
  readonly targets: readonly Target[];
  /** Indicators that no other goal uses. */
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  /** Actions that lose their goal. */
  readonly actions: readonly Action[];
};

/** Everything that belongs to a goal. An indicator that another goal uses too is not among it. */
export function belongingsOf(state: PlanState, goal: Goal): GoalBelongings {
  const node = goalNode(state, goal.id);
  const goals = node === null ? [goal] : withSubGoals(node);
  const ids = new Set<string>(goals.map(({ id }) => id));
  const targets = goals.flatMap(({ id }) => targetsOf(state, id));
  const indicators = ownIndicators(state, targets, ids);
  return {
    goals,
    targets,
    indicators,
    observations: indicators.flatMap(({ id }) => observationsOf(state, id)),
    actions: [...state.tables.actions.values()].filter(
      ({ goalId }) => goalId !== null && ids.has(goalId),
    ),
  };
}

/** The observations of an indicator, by unit and day. */
export function observationsOf(
  state: PlanState,
  indicatorId: Indicator['id'],
): readonly Observation[] {
  return [...indicatorSeries(state, indicatorId).byUnit.values()].flat();
}

/** The targets that weigh an indicator. */
export function targetsWithIndicator(
  { tables }: PlanState,
  indicatorId: Indicator['id'],
): readonly Target[] {
  return [...tables.targets.values()].filter((target) => target.indicatorId === indicatorId);
}

function ownIndicators(
  state: PlanState,
  targets: readonly Target[],
  goalIds: ReadonlySet<string>,
): readonly Indicator[] {
  const ids = new Set(targets.map(({ indicatorId }) => indicatorId));
  return [...ids].flatMap((id) => {
    const indicator = id === null ? undefined : state.tables.indicators.get(id);
    if (indicator === undefined) return [];
    const shared = targetsWithIndicator(state, indicator.id).some(
      ({ goalId }) => !goalIds.has(goalId),
    );
    return shared ? [] : [indicator];
  });
}
