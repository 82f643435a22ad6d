import { shownStep } from '../basics/amounts.ts';
import { roundHalfAway } from '../basics/decimal.ts';
import { kronor, type Kronor } from '../basics/money.ts';
import type { BudgetSheet } from './budget-sheet.ts';
import { isChangeColumn } from './change-columns.ts';
import type { FormulaStep } from './formulas.ts';
import type { BudgetColumn, BudgetRow } from './schema.ts';

/**
 * An avrundningsdifferens: the rows as shown do not add up to the total as shown, although the amounts behind them do.
 * No error, and never hidden by forcing a balance.
 */
export type RoundingDifference = {
  readonly rule: 'rounding';
  readonly rowId: BudgetRow['id'];
  readonly columnId: BudgetColumn['id'];
  readonly verdict: 'rounding-difference';
  /** The shown rows together − the shown total. */
  readonly difference: Kronor;
};

/** Every place where a reader who adds up the printed rows gets another total than the printed one. */
export function findRoundingDifferences(sheet: BudgetSheet): readonly RoundingDifference[] {
  const columns = [...sheet.columns.entries()].filter(([, column]) => !isChangeColumn(column));
  return sheet.formulas.steps.flatMap((step) => {
    const row = sheet.rows[step.row];
    if (row?.measure !== 'money') return [];
    return columns.flatMap(([index, column]) => {
      const difference = roundingAt(sheet, step, index);
      if (difference === 0) return [];
      const place = { rowId: row.id, columnId: column.id, difference: kronor(difference) };
      return [{ rule: 'rounding', verdict: 'rounding-difference', ...place } as const];
    });
  });
}

/** Reads the totals as they lie: an amount that is missing counts as zero, as in the sum itself. */
function roundingAt(
  { budget, columns, totals }: BudgetSheet,
  { row, operands, signs }: FormulaStep,
  column: number,
): number {
  // What is not known shows no total to differ from.
  if (totals.known[row * columns.length + column] !== 1) return 0;
  const smallest = shownStep(budget.displayUnit, budget.decimals);
  const shown = (index: number): number =>
    roundHalfAway(totals.amounts[index * columns.length + column] ?? 0, smallest);
  let sum = 0;
  for (const [term, operand] of operands.entries()) sum += (signs[term] ?? 1) * shown(operand);
  return sum - shown(row);
}
