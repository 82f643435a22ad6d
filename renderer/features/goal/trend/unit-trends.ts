import type { IsoDate } from '#shared/domain/basics/dates.ts';
import type { UnitId } from '#shared/domain/basics/ids.ts';
import { missingCase } from '#shared/domain/basics/missing-case.ts';
import { ONE, quantity, type Quantity } from '#shared/domain/basics/quantity.ts';
import type { IndicatorSeries } from '#shared/domain/goal/observation-index.ts';
import type {
  Condition,
  Indicator,
  Observation,
  Target,
  TargetValue,
} from '#shared/domain/goal/schema.ts';
import { latestBaseline, observedValue } from '#shared/domain/goal/series.ts';
import type { TrendAim, TrendPoint } from './trend-geometry.ts';

/** How an indicator has gone in one unit (null: the whole area), and where it is to go. */
export type UnitTrend = {
  readonly unitId: UnitId | null;
  readonly points: readonly TrendPoint[];
  readonly aim: TrendAim | null;
};

type Ground = { readonly indicator: Indicator; readonly target: Target; readonly today: IsoDate };

/** One trend for each unit that a target asks something of; of every unit that has been observed when it asks of none. */
export function unitTrends(ground: Ground, { byUnit }: IndicatorSeries): readonly UnitTrend[] {
  const { target } = ground;
  const named = target.values.map(({ unitId }) => unitId);
  const observed = [...byUnit.keys()];
  // What a sum is made of is shown unit by unit: its parts are what there is to do something about.
  const isSummed = target.scope === 'sum' && named.every((unitId) => unitId === null);
  const units = named.length === 0 || isSummed ? observed : named;
  return [...new Set(units)].map((unitId) => {
    const series = byUnit.get(unitId) ?? [];
    const wanted = target.values.find((value) => value.unitId === unitId) ?? null;
    return { unitId, points: pointsOf(series, ground), aim: aimOf(wanted, series, ground) };
  });
}

function pointsOf(series: readonly Observation[], { indicator }: Ground): readonly TrendPoint[] {
  return series.flatMap((observation) => {
    const value = observedValue(observation, indicator.kind);
    const { id, date, preliminary, baseline } = observation;
    const computed = observation.value === null;
    return value === null ? [] : [{ id, date, value, computed, preliminary, baseline }];
  });
}

function aimOf(
  wanted: TargetValue | null,
  series: readonly Observation[],
  { target: { condition }, indicator, today }: Ground,
): TrendAim | null {
  const [value, high] = [wanted?.value ?? null, wanted?.high ?? null];
  const before = latestBaseline(series, today);
  const baseline = before === null ? null : observedValue(before, indicator.kind);
  const computed = before?.value === null;
  switch (condition.kind) {
    case 'atLeast':
    case 'atMost':
      return value === null ? null : { low: value, high: null, computed: false };
    case 'between':
      return value === null || high === null ? null : { low: value, high, computed: false };
    case 'changeBy':
      return value === null || baseline === null
        ? null
        : changed({ value: baseline, computed }, value, condition);
    case 'betterThanBaseline':
      return baseline === null ? null : { low: baseline, high: null, computed };
    case 'doneBy':
    case 'withinFrame':
    case 'tracked':
      return null;
    default:
      return missingCase(condition);
  }
}

/** Where a change leads from the baseline, rounded: it is drawn, and never weighed by. */
function changed(
  baseline: Pick<TrendPoint, 'value' | 'computed'>,
  value: Quantity,
  { direction, measure }: Extract<Condition, { readonly kind: 'changeBy' }>,
): TrendAim {
  const step = measure === 'percent' ? (Math.abs(baseline.value) * value) / (100 * ONE) : value;
  const sign = direction === 'increase' ? 1 : -1;
  const low = quantity(Math.round(baseline.value + sign * step));
  return { low, high: null, computed: baseline.computed || measure === 'percent' };
}
