import type { IsoDate } from '#shared/domain/basics/dates.ts';
import type { ObservationId } from '#shared/domain/basics/ids.ts';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import {
  checkObservation,
  observationKey,
  type ObservationRefusal,
} from '#shared/domain/goal/observation-rules.ts';
import type { Indicator, Observation } from '#shared/domain/goal/schema.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import type { Change } from './change.ts';
import { insertRow, removeRow, updateRow } from './operations.ts';

/** What of an observation is set in its own right. */
export type ObservationPatch = Partial<Omit<Observation, 'id' | 'planId' | 'indicatorId'>>;

/** What was observed of one unit on one day; what is not said is not known. */
export type NewObservation = ObservationPatch &
  Pick<Observation, 'date' | 'unitId'> & { readonly id: ObservationId };

/** Adds what was observed of an indicator. */
export function addObservation(
  state: PlanState,
  indicator: Indicator,
  { observation, today }: { readonly observation: NewObservation; readonly today: IsoDate },
): Result<Change, ObservationRefusal> {
  const row = newObservation(state, indicator, observation);
  const refusal = checkObservation(state, row, today);
  if (refusal !== null) return fail(refusal);
  return ok({
    label: { key: 'addObservation', params: { name: indicator.name } },
    operations: [insertRow('observations', row)],
  });
}

/** Why a row of many was refused: its place among them, counted from 0. */
export type RowRefusal = { readonly index: number; readonly refusal: ObservationRefusal };

/** Adds many at once, as from a paste: all of them or, where one is refused, none. */
export function addObservations(
  state: PlanState,
  indicator: Indicator,
  {
    observations,
    today,
  }: { readonly observations: readonly NewObservation[]; readonly today: IsoDate },
): Result<Change, readonly RowRefusal[]> {
  const rows = observations.map((observation) => newObservation(state, indicator, observation));
  const seen = new Set<string>();
  const refusals = rows.flatMap((row, index) => {
    const key = observationKey(row);
    const isRepeated = seen.has(key);
    seen.add(key);
    const refusal = checkObservation(state, row, today) ?? (isRepeated ? 'duplicate' : null);
    return refusal === null ? [] : [{ index, refusal }];
  });
  if (refusals.length > 0) return fail(refusals);
  return ok({
    label: { key: 'addObservations', params: { name: indicator.name, count: rows.length } },
    operations: rows.map((row) => insertRow('observations', row)),
  });
}

/** Changes an observation. What was amiss before (two of one day, from merged files) does not stand in the way. */
export function editObservation(
  state: PlanState,
  observation: Observation,
  { patch, today }: { readonly patch: ObservationPatch; readonly today: IsoDate },
): Result<Change, ObservationRefusal> {
  const refusal = checkObservation(state, { ...observation, ...patch }, today);
  if (refusal !== null && refusal !== checkObservation(state, observation, today))
    return fail(refusal);
  return ok({
    label: { key: 'editObservation', params: { name: nameOf(state, observation) } },
    operations: updateRow('observations', observation, patch),
  });
}

/** Takes an observation away. */
export function deleteObservation(state: PlanState, observation: Observation): Change {
  return {
    label: { key: 'deleteObservation', params: { name: nameOf(state, observation) } },
    operations: [removeRow('observations', observation)],
  };
}

function newObservation(
  { planId }: PlanState,
  { id: indicatorId }: Indicator,
  observation: NewObservation,
): Observation {
  return {
    planId,
    indicatorId,
    value: null,
    numerator: null,
    denominator: null,
    n: null,
    preliminary: false,
    baseline: false,
    note: '',
    ...observation,
  };
}

function nameOf({ tables }: PlanState, { indicatorId }: Observation): string {
  return tables.indicators.get(indicatorId)?.name ?? '';
}
