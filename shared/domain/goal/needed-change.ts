import type { IsoDate } from '../basics/dates.ts';
import type { UnitId } from '../basics/ids.ts';
import { quantity, type Quantity } from '../basics/quantity.ts';
import { ratioOf } from '../basics/ratio.ts';
import type { PlanState } from '../plan-state.ts';
import type { Indicator, Target } from './schema.ts';
import { observationSeries, observedValue } from './series.ts';

/** A change in amount, and in tenths of a per cent of what it starts from; null from zero, where no per cent exists. */
export type ValueChange = {
  readonly amount: Quantity;
  readonly tenthsOfPercent: number | null;
};

/** A baseline: `computed` when it follows from numerator and denominator, and may have decimals that nobody wrote. */
export type UnitLevel = {
  readonly date: IsoDate;
  readonly value: Quantity;
  readonly computed: boolean;
};

/** Where a unit stood at each baseline, where it is to be, and how far that is from the latest of them. */
export type UnitLevels = {
  readonly unitId: UnitId | null;
  /** Oldest first. */
  readonly levels: readonly UnitLevel[];
  readonly wanted: Quantity | null;
  readonly needed: ValueChange | null;
};

/** The change from one value to another: from 1 283 to 600 it is −683 and −53,2 % (seed 001, ärendebalans). */
export function changeBetween(from: Quantity, to: Quantity): ValueChange {
  return {
    amount: quantity(to - from),
    tenthsOfPercent: from === 0 ? null : ratioOf(to - from, Math.abs(from), 1000),
  };
}

/** The levels of every unit that a target has a value for, with the change it needs. */
export function unitLevels(
  state: PlanState,
  { values }: Pick<Target, 'values'>,
  indicator: Indicator,
  today: IsoDate,
): readonly UnitLevels[] {
  return values.map(({ unitId, value: wanted }) => {
    const levels = observationSeries(state, indicator.id, unitId).flatMap((observation) => {
      const { date, baseline } = observation;
      const value = observedValue(observation, indicator.kind);
      const computed = observation.value === null;
      return baseline && date <= today && value !== null ? [{ date, value, computed }] : [];
    });
    const latest = levels.at(-1);
    const needed =
      latest === undefined || wanted === null ? null : changeBetween(latest.value, wanted);
    return { unitId, levels, wanted, needed };
  });
}

/**
 * All units together: their latest levels, what is wanted, and the change from one to the other. Null when a unit
 * lacks one of them: a sum with a hole in it is not a sum.
 */
export function totalLevels(rows: readonly UnitLevels[]): {
  readonly from: Quantity;
  readonly wanted: Quantity;
  readonly needed: ValueChange;
} | null {
  const known = rows.flatMap(({ levels, wanted }) => {
    const latest = levels.at(-1);
    return latest === undefined || wanted === null ? [] : [{ from: latest.value, wanted }];
  });
  if (known.length === 0 || known.length < rows.length) return null;
  const from = quantity(known.reduce((total, row) => total + row.from, 0));
  const wanted = quantity(known.reduce((total, row) => total + row.wanted, 0));
  return { from, wanted, needed: changeBetween(from, wanted) };
}
