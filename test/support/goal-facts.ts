import type { UnitId } from '#shared/domain/basics/ids.ts';
import { ONE } from '#shared/domain/basics/quantity.ts';
import { goalTree, targetsOf } from '#shared/domain/goal/goal-tree.ts';
import type { Goal, Indicator } from '#shared/domain/goal/schema.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';

/** A target as one would read it aloud: what is measured, the condition, and each unit with its value. */
type TargetFacts = readonly [
  measure: string,
  condition: string,
  ...values: readonly (readonly [unit: string, value: number | null])[],
];

/** The goals at the top, G1 first. */
export function wholeGoals(state: PlanState): readonly Goal[] {
  return goalTree(state).map(({ goal }) => goal);
}

/** A goal by its number among those at the top. Throws when there is none. */
export function goalNumber(state: PlanState, number: number): Goal {
  const goal = wholeGoals(state)[number - 1];
  if (goal === undefined) throw new Error(`There is no G${number}`);
  return goal;
}

/** The targets of a goal, those of its sub-goals not among them. */
export function targetFacts(state: PlanState, goal: Goal): readonly TargetFacts[] {
  return targetsOf(state, goal.id).map(({ indicatorId, condition, values }) => [
    indicatorId === null ? '–' : (state.tables.indicators.get(indicatorId)?.name ?? 'gone'),
    condition.kind,
    ...values.map(
      ({ unitId, value }) =>
        [unitName(state, unitId), value === null ? null : value / ONE] as const,
    ),
  ]);
}

/** An indicator by its name. Throws when there is none. */
export function indicatorNamed({ tables: { indicators } }: PlanState, name: string): Indicator {
  const indicator = [...indicators.values()].find((candidate) => candidate.name === name);
  if (indicator === undefined) throw new Error(`No indicator is named ${name}`);
  return indicator;
}

/** A unit by its name. Throws when there is none. */
export function unitNamed({ tables: { units } }: PlanState, name: string): UnitId {
  const unit = [...units.values()].find((candidate) => candidate.name === name);
  if (unit === undefined) throw new Error(`No unit is named ${name}`);
  return unit.id;
}

/** What a unit is called; the whole area has no unit. */
export function unitName({ tables: { units } }: PlanState, unitId: UnitId | null): string {
  return unitId === null ? 'hela området' : (units.get(unitId)?.name ?? 'gone');
}
