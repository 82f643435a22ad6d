import type { IsoDate } from '../basics/dates.ts';
import type { IndicatorId, UnitId } from '../basics/ids.ts';
import { ONE, quantitySchema, type Quantity } from '../basics/quantity.ts';
import { ratioOf } from '../basics/ratio.ts';
import type { PlanState } from '../plan-state.ts';
import { indicatorSeries } from './observation-index.ts';
import type { IndicatorKind, Observation } from './schema.ts';

/** Per cent of one whole. */
const PERCENT = 100;

/** What was observed of an indicator in one unit (null: the whole area), oldest first, baselines among them. */
export function observationSeries(
  state: PlanState,
  indicatorId: IndicatorId,
  unitId: UnitId | null,
): readonly Observation[] {
  return indicatorSeries(state, indicatorId).byUnit.get(unitId) ?? [];
}

/**
 * The value of an observation: as it was written, or numerator by denominator, in per cent for a share. Null when
 * nothing was written or the denominator is zero: a value that is not known is never zero.
 */
export function observedValue(
  { value, numerator, denominator }: Pick<Observation, 'value' | 'numerator' | 'denominator'>,
  kind: IndicatorKind,
): Quantity | null {
  if (value !== null) return value;
  return numerator === null || denominator === null ? null : shareOf(numerator, denominator, kind);
}

/** Numerator by denominator, rounded to a quantity; null when the denominator is zero or the outcome beyond all bounds. */
export function shareOf(
  numerator: number,
  denominator: number,
  kind: IndicatorKind,
): Quantity | null {
  if (denominator === 0) return null;
  const share = ratioOf(numerator, denominator, kind === 'percent' ? PERCENT * ONE : ONE);
  return quantitySchema.safeParse(share).data ?? null;
}

/** The latest baseline (utgångsläge) up to a day; null when there is none. */
export function latestBaseline(series: readonly Observation[], today: IsoDate): Observation | null {
  return series.findLast(({ date, baseline }) => baseline && date <= today) ?? null;
}

/**
 * The latest outcome of a plan's year up to a day. What was observed before the year or before the latest baseline is
 * history and no outcome; null when nothing has been observed since.
 */
export function latestOutcome(
  series: readonly Observation[],
  { year, today }: { readonly year: number; readonly today: IsoDate },
): Observation | null {
  const last = series.findLast(({ date }) => date <= today) ?? null;
  return last === null || last.baseline || isBefore(last, year) ? null : last;
}

/** True when something was observed before a year that would have been its outcome, had it been of that year. */
export function hasEarlierOutcome(series: readonly Observation[], year: number): boolean {
  return series.some((observation) => !observation.baseline && isBefore(observation, year));
}

function isBefore({ date }: Observation, year: number): boolean {
  return Number(date.slice(0, 4)) < year;
}
