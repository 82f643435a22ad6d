import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import type { BudgetColumnId } from '#shared/domain/basics/ids.ts';
import { newColumn, type ColumnChoice } from '#shared/domain/budget/new-budget.ts';
import { placeAmong, type Placed } from '#shared/domain/basics/place-among.ts';
import type { BudgetColumn } from '#shared/domain/budget/schema.ts';
import type { Change, Operation } from './change.ts';
import type { Label, LabelKey } from './label.ts';
import { insertRow, removeRow, updateRow } from './operations.ts';

/** What of a column is set in its own right. */
export type ColumnPatch = Partial<
  Pick<
    BudgetColumn,
    'kind' | 'unitName' | 'year' | 'fromColumnId' | 'toColumnId' | 'allowedCredit' | 'savings'
  >
>;

/** Adds a column before `index` of the table's columns. */
export function addBudgetColumn(
  sheet: BudgetSheet,
  { id, index, ...choice }: ColumnChoice & { readonly id: BudgetColumnId; readonly index: number },
): Change {
  const { planId, id: budgetId } = sheet.budget;
  const column = newColumn({ planId, budgetId }, id, 0, choice);
  const operations = placeAmong(sheet.columns, column, index).flatMap((placed) =>
    placed.row === column ? [insertRow('budgetColumns', positioned(placed))] : move(placed),
  );
  return { label: labelled('addBudgetColumn', column), operations };
}

/** Changes a column's kind, unit, year, compared columns, credit or savings. */
export function editBudgetColumn(column: BudgetColumn, patch: ColumnPatch): Change {
  return {
    label: labelled('editBudgetColumn', column),
    operations: updateRow('budgetColumns', column, patch),
  };
}

/** Puts a column before `index` of the table's other columns. */
export function moveBudgetColumn(sheet: BudgetSheet, column: BudgetColumn, index: number): Change {
  const others = sheet.columns.filter(({ id }) => id !== column.id);
  return {
    label: labelled('moveBudgetColumn', column),
    operations: placeAmong(others, column, index).flatMap(move),
  };
}

/** Takes a column away with its cells, and the förändring columns that compare it: alone they mean nothing. */
export function deleteBudgetColumn(sheet: BudgetSheet, column: BudgetColumn): Change {
  const removed = sheet.columns.filter(({ id, fromColumnId, toColumnId }) =>
    [id, fromColumnId, toColumnId].includes(column.id),
  );
  const ids = new Set(removed.map(({ id }) => id));
  const cells = sheet.placed.cells.filter((cell) => cell !== null && ids.has(cell.columnId));
  return {
    label: labelled('deleteBudgetColumn', column),
    operations: [
      ...cells.flatMap((cell) => (cell === null ? [] : [removeRow('budgetCells', cell)])),
      ...removed.map((row) => removeRow('budgetColumns', row)),
    ],
  };
}

function labelled(key: LabelKey, { unitName, year }: BudgetColumn): Label {
  return { key, params: { name: [unitName, String(year)].filter(Boolean).join(' ') } };
}

function move({ row, position }: Placed<BudgetColumn>): readonly Operation[] {
  return updateRow('budgetColumns', row, { position });
}

function positioned({ row, position }: Placed<BudgetColumn>): BudgetColumn {
  return { ...row, position };
}
