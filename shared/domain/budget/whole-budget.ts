import {
  budgetColumnIdSchema,
  budgetIdSchema,
  budgetRowIdSchema,
  type NewId,
} from '../basics/ids.ts';
import type { PlanState } from '../plan-state.ts';
import { budgetCellId } from './cell-id.ts';
import type { Budget, BudgetCell, BudgetColumn, BudgetRow } from './schema.ts';

/** A table with all that belongs to it. */
export type WholeBudget = {
  readonly budget: Budget;
  readonly columns: readonly BudgetColumn[];
  readonly rows: readonly BudgetRow[];
  readonly cells: readonly BudgetCell[];
};

/** A table of a plan with all that belongs to it. */
export function wholeBudget({ tables }: PlanState, budget: Budget): WholeBudget {
  const isOwn = ({ budgetId }: { readonly budgetId: Budget['id'] }) => budgetId === budget.id;
  return {
    budget,
    columns: [...tables.budgetColumns.values()].filter(isOwn),
    rows: [...tables.budgetRows.values()].filter(isOwn),
    cells: [...tables.budgetCells.values()].filter(isOwn),
  };
}

/**
 * A copy with ids of its own, as preliminary: a decision does not follow a copy. What names something that is gone
 * names it still, so the copy is broken where the original is.
 */
export function copyBudget(
  { budget, columns, rows, cells }: WholeBudget,
  { name, position, newId }: Pick<Budget, 'name' | 'position'> & { readonly newId: NewId },
): WholeBudget {
  const budgetId = budgetIdSchema.parse(newId());
  const columnIds = new Map(columns.map(({ id }) => [id, budgetColumnIdSchema.parse(newId())]));
  const rowIds = new Map(rows.map(({ id }) => [id, budgetRowIdSchema.parse(newId())]));
  return {
    budget: { ...budget, id: budgetId, name, position, status: 'preliminary', decidedOn: null },
    columns: columns.map((column) => ({
      ...column,
      id: renewed(columnIds, column.id),
      budgetId,
      fromColumnId: column.fromColumnId === null ? null : renewed(columnIds, column.fromColumnId),
      toColumnId: column.toColumnId === null ? null : renewed(columnIds, column.toColumnId),
    })),
    rows: rows.map((row) => ({
      ...row,
      id: renewed(rowIds, row.id),
      budgetId,
      parentRowId: row.parentRowId === null ? null : renewed(rowIds, row.parentRowId),
      operands: row.operands.map(({ rowId, sign }) => ({ rowId: renewed(rowIds, rowId), sign })),
    })),
    cells: cells.flatMap((cell) => {
      const [rowId, columnId] = [rowIds.get(cell.rowId), columnIds.get(cell.columnId)];
      if (rowId === undefined || columnId === undefined) return [];
      return [{ ...cell, id: budgetCellId(rowId, columnId), budgetId, rowId, columnId }];
    }),
  };
}

function renewed<Id extends string>(ids: ReadonlyMap<Id, Id>, id: Id): Id {
  return ids.get(id) ?? id;
}
