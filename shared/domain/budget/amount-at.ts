import { fte } from '../basics/fte.ts';
import { kronor, type Kronor } from '../basics/money.ts';
import type { BudgetSheet } from './budget-sheet.ts';
import { changeInTenthsOfPercent, comparedColumns, isChangeColumn } from './change-columns.ts';
import type { BudgetCell, BudgetColumn, BudgetRow, CellAmount } from './schema.ts';

/** The row at an index of the sheet. Throws outside it. */
export function rowAt(sheet: BudgetSheet, row: number): BudgetRow {
  const found = sheet.rows[row];
  if (found === undefined) throw new RangeError(`No budget row ${row}`);
  return found;
}

/** The column at an index of the sheet. Throws outside it. */
export function columnAt(sheet: BudgetSheet, column: number): BudgetColumn {
  const found = sheet.columns[column];
  if (found === undefined) throw new RangeError(`No budget column ${column}`);
  return found;
}

/** The stored cell; null when nothing was ever written there. */
export function cellAt(sheet: BudgetSheet, row: number, column: number): BudgetCell | null {
  return sheet.placed.cells[row * sheet.columns.length + column] ?? null;
}

/**
 * The amount at a place, typed or computed, a förändring in amount included: kronor, or hundredths of årsarbetskrafter
 * in such rows. Null where it is missing, cannot be computed, or the column is in per cent.
 */
export function amountAt(sheet: BudgetSheet, row: number, column: number): CellAmount | null {
  const amount = numberAt(sheet, row, column);
  if (amount === null) return null;
  return rowAt(sheet, row).measure === 'fte' ? fte(amount) : kronor(amount);
}

/** The amount at a place in kronor; null where it is missing and in rows of årsarbetskrafter. */
export function kronorAt(sheet: BudgetSheet, row: number, column: number): Kronor | null {
  const amount = rowAt(sheet, row).measure === 'money' ? numberAt(sheet, row, column) : null;
  return amount === null ? null : kronor(amount);
}

/** The change at a place of a per cent column, in tenths of a per cent; null elsewhere, and from zero or nothing. */
export function percentAt(sheet: BudgetSheet, row: number, column: number): number | null {
  const pair = columnAt(sheet, column).kind === 'changePercent' ? pairAt(sheet, row, column) : null;
  return pair === null ? null : changeInTenthsOfPercent(pair.from, pair.to);
}

/** True where a person types: an input row in a column that is not computed. */
export function isTyped(sheet: BudgetSheet, row: number, column: number): boolean {
  const { kind } = rowAt(sheet, row);
  return kind !== 'sum' && kind !== 'difference' && !isChangeColumn(columnAt(sheet, column));
}

function numberAt(sheet: BudgetSheet, row: number, column: number): number | null {
  const { kind } = columnAt(sheet, column);
  if (kind === 'changePercent') return null;
  if (kind !== 'changeAmount') return totalAt(sheet, row, column);
  const pair = pairAt(sheet, row, column);
  return pair === null ? null : pair.to - pair.from;
}

function pairAt(
  sheet: BudgetSheet,
  row: number,
  column: number,
): { readonly from: number; readonly to: number } | null {
  const compared = comparedColumns(sheet, columnAt(sheet, column));
  if (compared === null) return null;
  const from = totalAt(sheet, row, compared.from);
  const to = totalAt(sheet, row, compared.to);
  return from === null || to === null ? null : { from, to };
}

function totalAt({ totals, columns }: BudgetSheet, row: number, column: number): number | null {
  const place = row * columns.length + column;
  return totals.known[place] === 1 ? (totals.amounts[place] ?? null) : null;
}
