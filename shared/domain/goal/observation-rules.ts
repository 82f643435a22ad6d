import type { IsoDate } from '../basics/dates.ts';
import type { PlanState } from '../plan-state.ts';
import { indicatorSeries } from './observation-index.ts';
import type { Observation } from './schema.ts';
import { shareOf } from './series.ts';

/** Why an observation cannot be as it would become. */
export type ObservationRefusal =
  | 'in-future'
  /** There is one already for that unit and day. */
  | 'duplicate'
  | 'no-value'
  /** A numerator without a denominator, or the other way round. */
  | 'share-incomplete'
  /** A value and its parts: they could say different things. */
  | 'both-values'
  | 'denominator-zero'
  /** Numerator by denominator is beyond what can be stored. */
  | 'too-large';

/** What is wrong with an observation as it would become; null when nothing is. */
export function checkObservation(
  state: PlanState,
  observation: Observation,
  today: IsoDate,
): ObservationRefusal | null {
  if (observation.date > today) return 'in-future';
  return checkAmounts(state, observation) ?? (isTwice(state, observation) ? 'duplicate' : null);
}

/** What makes two observations the same: one indicator, one unit, one day. */
export function observationKey({ indicatorId, unitId, date }: Observation): string {
  return [indicatorId, unitId ?? '', date].join(' ');
}

/** What is wrong with the figures of an observation, whatever its day; null when nothing is. */
export function checkAmounts(
  { tables }: PlanState,
  { indicatorId, value, numerator, denominator }: Observation,
): ObservationRefusal | null {
  if (denominator === 0) return 'denominator-zero';
  if (value !== null) return numerator === null && denominator === null ? null : 'both-values';
  if (numerator === null && denominator === null) return 'no-value';
  if (numerator === null || denominator === null) return 'share-incomplete';
  const kind = tables.indicators.get(indicatorId)?.kind ?? 'number';
  return shareOf(numerator, denominator, kind) === null ? 'too-large' : null;
}

function isTwice(state: PlanState, { id, indicatorId, unitId, date }: Observation): boolean {
  const series = indicatorSeries(state, indicatorId).byUnit.get(unitId) ?? [];
  return series.some((other) => other.id !== id && other.date === date);
}
