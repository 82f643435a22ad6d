import type { PlanState } from '#shared/domain/plan-state.ts';
import type { RowSet } from '#shared/domain/tables.ts';
import type { BudgetColumn, BudgetRow } from '#shared/domain/budget/schema.ts';
import { cellText } from '#shared/domain/budget/cell-text.ts';
import {
  aBudgetCell,
  aBudgetColumn,
  aBudgetRow,
  budgetState,
  columnId,
  operands,
  rowId,
  sheetOf,
} from './budget.ts';

/** A table with every kind of row and a förändring: ram 10, rows 8 (varav 3) and 1, so 9 in all and 1 left. */
export function smallBudget(): PlanState {
  return budgetState({
    rows: [
      aBudgetRow('ram', { kind: 'frame' }),
      aBudgetRow('lon'),
      aBudgetRow('overtid', { kind: 'ofWhich', parentRowId: rowId('lon') }),
      aBudgetRow('resor'),
      aBudgetRow('summa', { kind: 'sum', operands: operands('lon', 'resor') }),
      aBudgetRow('kvar', { kind: 'difference', operands: operands('ram', '-summa') }),
    ],
    columns: [
      aBudgetColumn('old', { unitName: 'Norrvik', year: 2025 }),
      aBudgetColumn('new', { unitName: 'Norrvik', year: 2026 }),
      aBudgetColumn('change', {
        kind: 'changeAmount',
        fromColumnId: columnId('old'),
        toColumnId: columnId('new'),
      }),
    ],
    cells: [
      aBudgetCell('ram', 'new', 10_000_000),
      aBudgetCell('lon', 'new', 8_000_000),
      aBudgetCell('overtid', 'new', 3_000_000),
      aBudgetCell('resor', 'new', 1_000_000),
    ],
  });
}

/** The row of the test table with this id. */
export function rowOf(state: PlanState, id: string): BudgetRow {
  const row = state.tables.budgetRows.get(id);
  if (row === undefined) throw new Error(`No row ${id}`);
  return row;
}

/** The column of the test table with this id. */
export function columnOf(state: PlanState, id: string): BudgetColumn {
  const column = state.tables.budgetColumns.get(id);
  if (column === undefined) throw new Error(`No column ${id}`);
  return column;
}

/** The ids of the test table's rows, as they are read. */
export function rowIds(state: PlanState): readonly string[] {
  return sheetOf(state).rows.map(({ id }) => id);
}

/** The ids of the test table's columns, as they are read. */
export function columnIds(state: PlanState): readonly string[] {
  return sheetOf(state).columns.map(({ id }) => id);
}

/** One column of the test table as it is read: "ram 10,0". */
export function columnText(state: PlanState, id: string): readonly string[] {
  const sheet = sheetOf(state);
  const column = sheet.columnIndex.get(id) ?? -1;
  return sheet.rows.map((row, index) => `${row.id} ${cellText(sheet, index, column)}`);
}

/** The rows of a test table as a set, for a screen that is to open them. */
export function budgetRowSet({ tables }: PlanState): Partial<RowSet> {
  const { budgets, budgetColumns, budgetRows, budgetCells } = tables;
  return {
    budgets: [...budgets.values()],
    budgetColumns: [...budgetColumns.values()],
    budgetRows: [...budgetRows.values()],
    budgetCells: [...budgetCells.values()],
  };
}
