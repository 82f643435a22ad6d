import type { IsoDate } from '../basics/dates.ts';
import { missingCase } from '../basics/missing-case.ts';
import { quantity, type Quantity } from '../basics/quantity.ts';
import type { BudgetSheet } from '../budget/budget-sheet.ts';
import { frameOutcomes } from './frame-outcome.ts';
import type { IndicatorSeries } from './observation-index.ts';
import { missing, weighed, type Outcome } from './outcome.ts';
import type { Condition, Indicator, Target, TargetValue } from './schema.ts';
import { weighUnit } from './weigh.ts';

/** Everything that decides how a target stands. */
export type TargetGround = {
  readonly target: Target;
  /** Null when none is chosen or it is gone. */
  readonly indicator: Indicator | null;
  readonly series: IndicatorSeries;
  /** The budget that the frame stands in; null when there is none. */
  readonly sheet: BudgetSheet | null;
  /** The plan's year, which outcomes are of and the frame is kept in. */
  readonly year: number;
  readonly today: IsoDate;
};

type Wanted = Pick<TargetValue, 'unitId' | 'value' | 'high'>;

/** How a target stands: one outcome for each unit it asks something of, or one for the whole area. Never empty. */
export function targetOutcomes(ground: TargetGround): readonly Outcome[] {
  const { target, indicator, series, year, today } = ground;
  const { condition } = target;
  switch (condition.kind) {
    case 'tracked':
      return [missing(null, { kind: 'tracked' })];
    case 'doneBy':
      return [doneOutcome(condition, today)];
    case 'withinFrame':
      return frameOutcomes(ground.sheet, ground.year);
    case 'atLeast':
    case 'atMost':
    case 'between':
    case 'changeBy':
    case 'betterThanBaseline': {
      if (indicator === null) return [missing(null, { kind: 'noIndicator' })];
      const scale = { target, indicator, series, year, today };
      return wantedOf(target).map((wanted) => weighUnit(scale, condition, wanted));
    }
    default:
      return missingCase(condition);
  }
}

/** What each unit is asked for. A sum asks once, for what its units are asked for together unless that is said. */
function wantedOf({ scope, values }: Target): readonly Wanted[] {
  if (scope !== 'sum') return values.length === 0 ? [ASKS_NOTHING] : values;
  const together = values.find(({ unitId }) => unitId === null);
  if (together !== undefined) return [together];
  return [
    {
      unitId: null,
      value: sum(values.map(({ value }) => value)),
      high: sum(values.map(({ high }) => high)),
    },
  ];
}

const ASKS_NOTHING: Wanted = { unitId: null, value: null, high: null };

/** Null when one is missing: half of what is asked for is not what is asked for. */
function sum(values: readonly (Quantity | null)[]): Quantity | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0 || known.length < values.length) return null;
  return quantity(known.reduce<number>((total, value) => total + value, 0));
}

/** A day that has not come yet is a promise, not something done. */
function doneOutcome(
  { date, doneOn }: Extract<Condition, { readonly kind: 'doneBy' }>,
  today: IsoDate,
): Outcome {
  if (doneOn !== null && doneOn <= today) {
    return weighed(null, date === null || doneOn <= date, { kind: 'done', on: doneOn, by: date });
  }
  if (date === null) return missing(null, { kind: 'noDate' });
  return today <= date
    ? missing(null, { kind: 'notYetDone', by: date })
    : weighed(null, false, { kind: 'overdue', by: date });
}
