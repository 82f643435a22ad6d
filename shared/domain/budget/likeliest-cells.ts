import { shownAmount, shownStep } from '../basics/amounts.ts';
import { kronor, type Kronor } from '../basics/money.ts';
import { kronorAt } from './amount-at.ts';
import type { BudgetSheet } from './budget-sheet.ts';
import type { BudgetColumn, BudgetRow } from './schema.ts';
import type { StatedTotal } from './stated-totals.ts';
import { possibleSlips, type SlipKind } from './typing-slips.ts';

/** A typed cell which, mistyped in one way, explains every difference of its column by itself. */
export type LikeliestCell = {
  readonly rowId: BudgetRow['id'];
  readonly columnId: BudgetColumn['id'];
  readonly kind: SlipKind;
  readonly typed: Kronor;
  readonly meant: Kronor;
};

const KINDS_IN_ORDER: readonly SlipKind[] = ['sign', 'decimal-shift', 'transposition', 'digit'];

/**
 * The cells of a column that may be to blame for its differences, likeliest kind of slip first; empty when no single
 * cell explains them all. `stated` are the stated totals of that column, those that agree included: a cell that would
 * spoil one of them is not to blame.
 */
export function likeliestCells(
  sheet: BudgetSheet,
  column: number,
  stated: readonly StatedTotal[],
): readonly LikeliestCell[] {
  const compared = stated.filter(({ computed }) => computed !== null);
  if (!compared.some(({ verdict }) => verdict === 'differs')) return [];
  const suspects = suspectsOf(sheet, compared);
  const found = suspects.flatMap((suspect) => slipsOf(sheet, column, compared, suspect));
  return found.toSorted(
    (left, right) => KINDS_IN_ORDER.indexOf(left.kind) - KINDS_IN_ORDER.indexOf(right.kind),
  );
}

/** An input row, and how many times it flows into each stated total. */
type Suspect = { readonly row: number; readonly weights: readonly number[] };

/** The typed rows that flow into every total that differs. */
function suspectsOf(sheet: BudgetSheet, stated: readonly StatedTotal[]): readonly Suspect[] {
  const flows = stated.map(({ rowId }) => flowInto(sheet, sheet.rowIndex.get(rowId) ?? -1));
  return sheet.formulas.inputs
    .map((row) => ({ row, weights: flows.map((flow) => flow[row] ?? 0) }))
    .filter(({ weights }) =>
      stated.every(({ verdict }, at) => verdict !== 'differs' || weights[at] !== 0),
    );
}

/** How many times each row flows into one, signs included: 1 or −1 in an ordinary table. */
function flowInto({ rows, formulas }: BudgetSheet, target: number): Float64Array {
  const flow = new Float64Array(rows.length);
  flow[target] = 1;
  for (const { row, operands, signs } of formulas.steps.toReversed()) {
    for (const [term, operand] of operands.entries()) {
      flow[operand] = (flow[operand] ?? 0) + (flow[row] ?? 0) * (signs[term] ?? 1);
    }
  }
  return flow;
}

function slipsOf(
  sheet: BudgetSheet,
  column: number,
  stated: readonly StatedTotal[],
  { row, weights }: Suspect,
): readonly LikeliestCell[] {
  const [rowId, columnId] = [sheet.rows[row]?.id, sheet.columns[column]?.id];
  const typed = kronorAt(sheet, row, column);
  if (rowId === undefined || columnId === undefined || typed === null) return [];
  const { step, digits } = writtenAs(sheet, typed);
  const explaining = possibleSlips(typed / step, digits).filter(({ meant }) =>
    explainsAll(sheet, stated, weights, meant * step - typed),
  );
  const meanings = new Map(explaining.toReversed().map((slip) => [slip.meant, slip]));
  return [...meanings.values()].map(({ kind, meant }) => {
    return { rowId, columnId, kind, typed, meant: kronor(meant * step) };
  });
}

/** Slips happen in the digits that are written: what the unit hides is left out, unless the amount uses it. */
function writtenAs(
  { budget: { displayUnit, decimals } }: BudgetSheet,
  typed: Kronor,
): { readonly step: number; readonly digits: number } {
  const step = shownStep(displayUnit, decimals);
  if (typed % step !== 0) return { step: 1, digits: 1 };
  return { step, digits: displayUnit === 'kr' ? 1 : decimals + 1 };
}

/** True when every stated total reads as computed once the cell is put right. */
function explainsAll(
  { budget: { displayUnit, decimals } }: BudgetSheet,
  stated: readonly StatedTotal[],
  weights: readonly number[],
  correction: number,
): boolean {
  return stated.every((total, at) => {
    const corrected = kronor((total.computed ?? 0) + (weights[at] ?? 0) * correction);
    return (
      shownAmount(corrected, displayUnit, decimals) ===
      shownAmount(total.stated, displayUnit, decimals)
    );
  });
}
