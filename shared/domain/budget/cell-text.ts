import { exactAmount, formatAmount, shownStep } from '../basics/amounts.ts';
import { formatDecimal } from '../basics/decimal.ts';
import { formatFte, type Fte } from '../basics/fte.ts';
import type { Kronor } from '../basics/money.ts';
import { amountAt, columnAt, percentAt, rowAt } from './amount-at.ts';
import type { BudgetSheet } from './budget-sheet.ts';
import { isChangeColumn } from './change-columns.ts';
import type { Budget, BudgetRow, CellAmount } from './schema.ts';

/** How a missing amount, and a per cent of nothing, is written. */
export const MISSING_AMOUNT = '\u2013';

/** The cell at a place as it is read: "264,9", "−1,0", "12,5", "−1,9 %", or "–" where there is nothing. */
export function cellText(sheet: BudgetSheet, row: number, column: number): string {
  if (columnAt(sheet, column).kind === 'changePercent') {
    const tenths = percentAt(sheet, row, column);
    return tenths === null ? MISSING_AMOUNT : `${formatDecimal(tenths, 1, 1)}\u00A0%`;
  }
  const amount = amountAt(sheet, row, column);
  return amount === null ? MISSING_AMOUNT : amountText(sheet.budget, rowAt(sheet, row), amount);
}

/** An amount of a row as the table shows it: in the table's unit, or in årsarbetskrafter. */
export function amountText(
  { displayUnit, decimals }: Pick<Budget, 'displayUnit' | 'decimals'>,
  { measure }: Pick<BudgetRow, 'measure'>,
  amount: CellAmount,
): string {
  // The row's measure tells the two apart; the brand alone does not exist at run time.
  return measure === 'fte'
    ? formatFte(amount as Fte)
    : formatAmount(amount as Kronor, displayUnit, decimals);
}

/** An amount with every decimal it has, as an editor shows it; empty where nothing is written. */
export function editText(
  { displayUnit }: Pick<Budget, 'displayUnit'>,
  { measure }: Pick<BudgetRow, 'measure'>,
  amount: CellAmount | null,
): string {
  if (amount === null) return '';
  // As in amountText.
  return measure === 'fte' ? formatFte(amount as Fte) : exactAmount(amount as Kronor, displayUnit);
}

const roundedColumns = new WeakMap<BudgetSheet, ReadonlySet<number>>();

/** True when a typed amount of the column is not shown in full: the table then says "visas avrundat". */
export function isColumnRounded(sheet: BudgetSheet, column: number): boolean {
  const rounded = roundedColumns.get(sheet) ?? findRoundedColumns(sheet);
  roundedColumns.set(sheet, rounded);
  return rounded.has(column);
}

/** Reads the typed amounts as they lie; missing ones count as zero, which is never rounded. */
function findRoundedColumns({ budget, rows, columns, formulas, placed }: BudgetSheet): Set<number> {
  const step = shownStep(budget.displayUnit, budget.decimals);
  const moneyRows = formulas.inputs.filter((row) => rows[row]?.measure === 'money');
  const isRounded = (column: number): boolean =>
    moneyRows.some(
      (row) => (placed.typed.amounts[row * columns.length + column] ?? 0) % step !== 0,
    );
  const typed = [...columns.entries()].flatMap(([index, column]) =>
    isChangeColumn(column) ? [] : [index],
  );
  return new Set(step === 1 ? [] : typed.filter(isRounded));
}
