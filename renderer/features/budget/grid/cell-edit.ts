import { setAmount } from '#shared/change/budget-cell-changes.ts';
import { renameBudgetRow } from '#shared/change/budget-row-changes.ts';
import type { Change } from '#shared/change/change.ts';
import type { AmountError } from '#shared/domain/basics/amounts.ts';
import { ok, type Result } from '#shared/domain/basics/result.ts';
import { cellAt, isTyped } from '#shared/domain/budget/amount-at.ts';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { parseCell } from '#shared/domain/budget/cell-input.ts';
import { amountText, editText, MISSING_AMOUNT } from '#shared/domain/budget/cell-text.ts';
import { isChangeColumn } from '#shared/domain/budget/change-columns.ts';
import type { BudgetRow, CellAmount } from '#shared/domain/budget/schema.ts';
import type { EditedPlace } from './draft-key.ts';

/** True where something can be written: a name, an amount, a stated total. A förändring is only computed. */
export function canEdit(sheet: BudgetSheet, place: EditedPlace): boolean {
  const found = indexesOf(sheet, place);
  if (found === null) return false;
  const column = sheet.columns[found.column];
  return column === undefined || !isChangeColumn(column);
}

/** True where what is written becomes a stated total beside the computed one. */
export function isStated(sheet: BudgetSheet, place: EditedPlace): boolean {
  const found = indexesOf(sheet, place);
  return found !== null && place.columnId !== null && !isTyped(sheet, found.row, found.column);
}

/** What stands at a place before it is edited, with every decimal. */
export function textBefore(sheet: BudgetSheet, place: EditedPlace): string {
  const found = indexesOf(sheet, place);
  if (found === null) return '';
  if (place.columnId === null) return found.stored.label;
  return editText(sheet.budget, found.stored, amountBefore(sheet, place));
}

/** What stands at a place before it is edited, as the table shows it. */
export function shownBefore(sheet: BudgetSheet, place: EditedPlace): string {
  const found = indexesOf(sheet, place);
  if (found === null) return '';
  if (place.columnId === null) return found.stored.label;
  const amount = amountBefore(sheet, place);
  return amount === null ? MISSING_AMOUNT : amountText(sheet.budget, found.stored, amount);
}

/** The edit that a written text asks for; none (null) where the place is gone or the text says what stood there. */
export function changeFrom(
  sheet: BudgetSheet,
  { rowId, columnId }: EditedPlace,
  written: string,
): Result<Change | null, AmountError> {
  const found = indexesOf(sheet, { rowId, columnId });
  if (found === null || written === textBefore(sheet, { rowId, columnId })) return ok(null);
  if (columnId === null) return ok(renameBudgetRow(found.stored, written.trim()));
  const parsed = parseCell(written, sheet.budget, found.stored);
  return parsed.ok ? ok(setAmount(sheet, { rowId, columnId, amount: parsed.value })) : parsed;
}

function amountBefore(sheet: BudgetSheet, place: EditedPlace): CellAmount | null {
  const found = indexesOf(sheet, place);
  const cell = found === null ? null : cellAt(sheet, found.row, found.column);
  return (isStated(sheet, place) ? cell?.controlAmount : cell?.amount) ?? null;
}

/** Column −1 is that of the names. */
function indexesOf(
  { rows, rowIndex, columnIndex }: BudgetSheet,
  { rowId, columnId }: EditedPlace,
): { readonly row: number; readonly column: number; readonly stored: BudgetRow } | null {
  const row = rowIndex.get(rowId);
  const column = columnId === null ? -1 : columnIndex.get(columnId);
  const stored = row === undefined ? undefined : rows[row];
  return row === undefined || column === undefined || stored === undefined
    ? null
    : { row, column, stored };
}
