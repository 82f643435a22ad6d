import { ratioOf } from '../basics/ratio.ts';
import type { BudgetSheet } from './budget-sheet.ts';
import type { BudgetColumn } from './schema.ts';

/** Indexes of the columns that a förändring goes from and to. */
export type ComparedColumns = { readonly from: number; readonly to: number };

/** True for förändring in amount or per cent: its amounts are computed from two other columns, never typed. */
export function isChangeColumn({ kind }: Pick<BudgetColumn, 'kind'>): boolean {
  return kind === 'changeAmount' || kind === 'changePercent';
}

/** The columns a förändring compares; null when one is not chosen, is gone, or is itself a förändring. */
export function comparedColumns(sheet: BudgetSheet, column: BudgetColumn): ComparedColumns | null {
  const [from, to] = [indexOf(sheet, column.fromColumnId), indexOf(sheet, column.toColumnId)];
  return from === null || to === null ? null : { from, to };
}

/**
 * The change between two amounts in tenths of a per cent of the first one's size, so that its sign is that of the
 * change in amount: income going from −15,7 to −16,0 is −1,9 %. Null from zero, where no per cent exists.
 */
export function changeInTenthsOfPercent(from: number, to: number): number | null {
  return from === 0 ? null : ratioOf(to - from, Math.abs(from), 1000);
}

function indexOf(sheet: BudgetSheet, columnId: BudgetColumn['id'] | null): number | null {
  const index = columnId === null ? undefined : sheet.columnIndex.get(columnId);
  const column = index === undefined ? undefined : sheet.columns[index];
  return index === undefined || column === undefined || isChangeColumn(column) ? null : index;
}
