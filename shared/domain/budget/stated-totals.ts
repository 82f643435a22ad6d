import { shownAmount } from '../basics/amounts.ts';
import { kronor, type Kronor } from '../basics/money.ts';
import { columnAt, kronorAt, rowAt } from './amount-at.ts';
import type { BudgetSheet } from './budget-sheet.ts';
import { isChangeColumn } from './change-columns.ts';
import type { BudgetCell, BudgetColumn, BudgetRow } from './schema.ts';

/**
 * A total stated elsewhere held against the computed one. `rounded` means that the two read the same as shown and
 * differ by less: a total quoted with few decimals, not an error.
 */
export type StatedTotal = {
  readonly rule: 'stated-total';
  readonly rowId: BudgetRow['id'];
  readonly columnId: BudgetColumn['id'];
  readonly verdict: 'agrees' | 'rounded' | 'differs' | 'not-computed';
  readonly stated: Kronor;
  /** Null when the row has no amount to compare with. */
  readonly computed: Kronor | null;
  /** Computed − stated; zero when there is nothing to compare. */
  readonly difference: Kronor;
};

/** Every stated total of the table against what the program computes, row by row. */
export function checkStatedTotals(sheet: BudgetSheet): readonly StatedTotal[] {
  const stated = sheet.placed.cells.filter((cell) => cell !== null && cell.controlAmount !== null);
  return stated.flatMap((cell) => (cell === null ? [] : checkCell(sheet, cell)));
}

function checkCell(sheet: BudgetSheet, cell: BudgetCell): readonly StatedTotal[] {
  const { rowId, columnId, controlAmount } = cell;
  const [row, column] = [sheet.rowIndex.get(rowId) ?? -1, sheet.columnIndex.get(columnId) ?? -1];
  const isMoney = rowAt(sheet, row).measure === 'money';
  if (controlAmount === null || !isMoney || isChangeColumn(columnAt(sheet, column))) return [];
  const computed = kronorAt(sheet, row, column);
  const outcome = compareTotals(sheet, kronor(controlAmount), computed);
  return [{ rule: 'stated-total', rowId, columnId, ...outcome }];
}

function compareTotals(
  { budget }: BudgetSheet,
  stated: Kronor,
  computed: Kronor | null,
): Pick<StatedTotal, 'verdict' | 'stated' | 'computed' | 'difference'> {
  if (computed === null)
    return { verdict: 'not-computed', stated, computed, difference: kronor(0) };
  const difference = kronor(computed - stated);
  const shown = (amount: Kronor) => shownAmount(amount, budget.displayUnit, budget.decimals);
  const verdict =
    difference === 0 ? 'agrees' : shown(computed) === shown(stated) ? 'rounded' : 'differs';
  return { verdict, stated, computed, difference };
}
