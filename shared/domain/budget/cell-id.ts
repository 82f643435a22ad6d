import {
  budgetCellIdSchema,
  type BudgetCellId,
  type BudgetColumnId,
  type BudgetRowId,
} from '../basics/ids.ts';

/** The id of the cell at a row and column: made of theirs, so that two machines that fill it in fill in the same cell. */
export function budgetCellId(rowId: BudgetRowId, columnId: BudgetColumnId): BudgetCellId {
  return budgetCellIdSchema.parse(`${rowId}:${columnId}`);
}
