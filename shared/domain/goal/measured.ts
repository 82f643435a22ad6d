import type { IsoDate } from '../basics/dates.ts';
import type { UnitId } from '../basics/ids.ts';
import { quantity } from '../basics/quantity.ts';
import { fail, ok, type Result } from '../basics/result.ts';
import type { IndicatorSeries } from './observation-index.ts';
import type { Measured, MissingReason } from './outcome.ts';
import type { Indicator, IndicatorKind, Observation, Target } from './schema.ts';
import {
  hasEarlierOutcome,
  latestBaseline,
  latestOutcome,
  observedValue,
  shareOf,
} from './series.ts';

/** What a target is weighed by: its indicator, the observations of that, and the day. */
export type Scale = {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly series: IndicatorSeries;
  /** The plan's year: what was observed before it is history. */
  readonly year: number;
  readonly today: IsoDate;
};

type Choose = (series: readonly Observation[]) => Observation | null;

const NO_OUTCOME = { kind: 'noOutcome' } as const;

/** The outcome that counts in a unit on the day, or of all units together. */
export function measuredOutcome(
  scale: Scale,
  unitId: UnitId | null,
): Result<Measured, MissingReason> {
  const { series, year } = scale;
  const isEarlier = hasEarlierOutcome(series.byUnit.get(unitId) ?? [], year);
  const none = isEarlier ? ({ kind: 'noOutcomeInYear', year } as const) : NO_OUTCOME;
  return measure(scale, unitId, (observed) => latestOutcome(observed, scale), none);
}

/** The baseline that counts in a unit on the day, or of all units together. */
export function measuredBaseline(
  scale: Scale,
  unitId: UnitId | null,
): Result<Measured, MissingReason> {
  const none = { kind: 'noBaseline' } as const;
  return measure(scale, unitId, (observed) => latestBaseline(observed, scale.today), none);
}

/** The units that a sum is made of: those the target names and those that have been observed. */
function summedUnits({ target, series }: Scale): readonly UnitId[] {
  const named = target.values.map(({ unitId }) => unitId);
  const ids = new Set([...named, ...series.byUnit.keys()]);
  return [...ids].filter((unitId) => unitId !== null);
}

function measure(
  scale: Scale,
  unitId: UnitId | null,
  choose: Choose,
  none: MissingReason,
): Result<Measured, MissingReason> {
  const { target, indicator, series } = scale;
  const units = target.scope === 'sum' ? summedUnits(scale) : [];
  if (units.length > 0) return sumOf(scale, units, choose, none);
  const observation = choose(series.byUnit.get(unitId) ?? []);
  return observation === null ? fail(none) : measuredBy(observation, indicator.kind, none);
}

function measuredBy(
  observation: Observation,
  kind: IndicatorKind,
  none: MissingReason,
): Result<Measured, MissingReason> {
  const value = observedValue(observation, kind);
  if (value === null) return fail(none);
  const { date, preliminary, n } = observation;
  return ok({ value, computed: observation.value === null, date, preliminary, n });
}

/** A sum with a hole in it is not a sum: a unit without outcome makes it missing, never smaller. */
function sumOf(
  { indicator, series, today }: Scale,
  units: readonly UnitId[],
  choose: Choose,
  none: MissingReason,
): Result<Measured, MissingReason> {
  const picked = units.map((unitId) => ({
    unitId,
    observation: choose(series.byUnit.get(unitId) ?? []),
  }));
  const observations = picked.flatMap(({ observation }) => observation ?? []);
  const lacking = picked.filter(({ observation }) => observation === null);
  if (observations.length === 0) return fail(none);
  if (lacking.length > 0) {
    return fail({ kind: 'sumLacks', unitIds: lacking.map(({ unitId }) => unitId) });
  }
  const total = totalOf(observations, indicator.kind);
  if (total === null) return fail({ kind: 'cannotSum' });
  const date = observations.reduce(
    (oldest, observation) => (observation.date < oldest ? observation.date : oldest),
    today,
  );
  const preliminary = observations.some((observation) => observation.preliminary);
  return ok({ ...total, date, preliminary, n: null });
}

/** Shares are added by their parts: the mean of two percentages is not the percentage of both. */
function totalOf(
  observations: readonly Observation[],
  kind: IndicatorKind,
): Pick<Measured, 'value' | 'computed'> | null {
  const parts = observations.flatMap(({ numerator, denominator }) =>
    numerator === null || denominator === null ? [] : [{ numerator, denominator }],
  );
  const values = observations.flatMap(({ value }) => value ?? []);
  if (parts.length === observations.length) {
    const numerator = sum(parts.map((part) => part.numerator));
    const value = shareOf(numerator, sum(parts.map((part) => part.denominator)), kind);
    return value === null ? null : { value, computed: true };
  }
  return kind === 'number' && values.length === observations.length
    ? { value: quantity(sum(values)), computed: false }
    : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
