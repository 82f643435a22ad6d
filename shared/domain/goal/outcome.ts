import type { IsoDate } from '../basics/dates.ts';
import type { FunctionId, UnitId } from '../basics/ids.ts';
import type { Kronor } from '../basics/money.ts';
import type { Quantity } from '../basics/quantity.ts';
import type { BudgetColumn, BudgetRow } from '../budget/schema.ts';

/** uppfyllt, ej uppfyllt, saknas. */
export type OutcomeCode = 'met' | 'notMet' | 'missing';

/** What was measured, and how sure it is. */
export type Measured = {
  readonly value: Quantity;
  /** True when it was computed from numerator and denominator, and so may have decimals that nobody wrote. */
  readonly computed: boolean;
  /** The day of the observation; of a sum, the oldest of its parts. */
  readonly date: IsoDate;
  readonly preliminary: boolean;
  /** How many answered or were counted; null when it was not said, and for a sum. */
  readonly n: number | null;
};

/** Why something cannot be told. */
export type MissingReason =
  | { readonly kind: 'noIndicator' }
  | { readonly kind: 'noTargetValue' }
  | {
      readonly kind: 'setLater';
      readonly byId: FunctionId | null;
      readonly on: IsoDate | null;
    }
  | { readonly kind: 'noOutcome' }
  /** There are outcomes, but all of them from before the plan's year. */
  | { readonly kind: 'noOutcomeInYear'; readonly year: number }
  /** A unit of the sum has no outcome. */
  | { readonly kind: 'sumLacks'; readonly unitIds: readonly (UnitId | null)[] }
  /** Shares are only added up by numerator and denominator. */
  | { readonly kind: 'cannotSum' }
  | { readonly kind: 'noBaseline' }
  | { readonly kind: 'zeroBaseline' }
  | { readonly kind: 'noDate' }
  | { readonly kind: 'notYetDone'; readonly by: IsoDate }
  | { readonly kind: 'noBudget' }
  | { readonly kind: 'noFrame' }
  | { readonly kind: 'unknownCredit'; readonly columnId: BudgetColumn['id'] }
  | { readonly kind: 'tracked' };

/** What was weighed against what. */
export type WeighedReason =
  | {
      readonly kind: 'compared';
      readonly measured: Measured;
      readonly wanted: Quantity;
      /** The upper end of an interval. */
      readonly high: Quantity | null;
    }
  | {
      readonly kind: 'changed';
      readonly measured: Measured;
      readonly baseline: Measured;
      /** Null when any change for the better will do. */
      readonly wanted: Quantity | null;
    }
  | { readonly kind: 'done'; readonly on: IsoDate; readonly by: IsoDate | null }
  | { readonly kind: 'overdue'; readonly by: IsoDate }
  | {
      readonly kind: 'frame';
      readonly rowId: BudgetRow['id'];
      readonly columnId: BudgetColumn['id'];
      /** What is left of the frame; negative is a deficit. */
      readonly balance: Kronor;
      /** The part of a deficit that no credit covers. */
      readonly uncovered: Kronor;
    };

export type OutcomeReason = MissingReason | WeighedReason;

/** How one target stands in one unit (null: the whole area), and why. */
export type Outcome = {
  readonly unitId: UnitId | null;
  readonly code: OutcomeCode;
  readonly reason: OutcomeReason;
};

/** An outcome that cannot be told. */
export function missing(unitId: UnitId | null, reason: MissingReason): Outcome {
  return { unitId, code: 'missing', reason };
}

/** An outcome that has been weighed. */
export function weighed(unitId: UnitId | null, holds: boolean, reason: WeighedReason): Outcome {
  return { unitId, code: holds ? 'met' : 'notMet', reason };
}
