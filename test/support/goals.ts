import {
  goalIdSchema,
  indicatorIdSchema,
  observationIdSchema,
  targetIdSchema,
} from '#shared/domain/basics/ids.ts';
import { quantity, ONE, type Quantity } from '#shared/domain/basics/quantity.ts';
import type { Goal, Indicator, Observation, Target } from '#shared/domain/goal/schema.ts';
import { day, PLAN_ID } from './rows.ts';

/** A quantity as one writes it: q(8.1). */
export function q(value: number): Quantity {
  return quantity(Math.round(value * ONE));
}

/** A local effect goal headed as its id, without targets. */
export function aGoal(id: string, fields: Partial<Goal> = {}): Goal {
  return {
    id: goalIdSchema.parse(id),
    planId: PLAN_ID,
    position: 1024,
    parentId: null,
    priorityId: null,
    heading: id,
    description: '',
    kind: 'effect',
    level: 'local',
    combination: false,
    quantifier: { kind: 'all' },
    responsibleId: null,
    ...fields,
  };
}

/** A target of a goal, "at least", without indicator or values. */
export function aTarget(id: string, goalId: string, fields: Partial<Target> = {}): Target {
  return {
    id: targetIdSchema.parse(id),
    planId: PLAN_ID,
    goalId: goalIdSchema.parse(goalId),
    position: 1024,
    indicatorId: null,
    condition: { kind: 'atLeast' },
    scope: 'eachUnit',
    values: [],
    setLater: null,
    ...fields,
  };
}

/** An indicator that counts a number of "ärenden", named as its id. */
export function anIndicator(id: string, fields: Partial<Indicator> = {}): Indicator {
  return {
    id: indicatorIdSchema.parse(id),
    planId: PLAN_ID,
    position: 1024,
    name: id,
    kind: 'number',
    unit: 'ärenden',
    numerator: '',
    denominator: '',
    source: '',
    rhythm: null,
    measuringDates: [],
    responsibleId: null,
    ...fields,
  };
}

/** An outcome of an indicator for the whole area on a day in the plan's year. */
export function anObservation(
  id: string,
  indicatorId: string,
  fields: Partial<Observation> = {},
): Observation {
  return {
    id: observationIdSchema.parse(id),
    planId: PLAN_ID,
    indicatorId: indicatorIdSchema.parse(indicatorId),
    unitId: null,
    date: day('2026-01-31'),
    value: null,
    numerator: null,
    denominator: null,
    n: null,
    preliminary: false,
    baseline: false,
    note: '',
    ...fields,
  };
}
