import type { GoalId, IndicatorId, PlanId, TargetId } from '../basics/ids.ts';
import type { Goal, Indicator, Target } from './schema.ts';

/** A local effect goal of all units, which is what a lokalpolisområde most often sets. */
export function newGoal(id: GoalId, planId: PlanId, heading: string): Goal {
  return {
    id,
    planId,
    position: 0,
    parentId: null,
    priorityId: null,
    heading,
    description: '',
    kind: 'effect',
    level: 'local',
    combination: false,
    quantifier: { kind: 'all' },
    responsibleId: null,
  };
}

/** A target that asks for "at least" something not said yet, of each unit. */
export function newTarget(id: TargetId, planId: PlanId, goalId: GoalId): Target {
  return {
    id,
    planId,
    goalId,
    position: 0,
    indicatorId: null,
    condition: { kind: 'atLeast' },
    scope: 'eachUnit',
    values: [],
    setLater: null,
  };
}

/** An indicator of which only the name is known. */
export function newIndicator(id: IndicatorId, planId: PlanId, name: string): Indicator {
  return {
    id,
    planId,
    position: 0,
    name,
    kind: 'number',
    unit: '',
    numerator: '',
    denominator: '',
    source: '',
    rhythm: null,
    measuringDates: [],
    responsibleId: null,
  };
}
