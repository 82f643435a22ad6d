import {
  addBudgetColumn,
  deleteBudgetColumn,
  editBudgetColumn,
  moveBudgetColumn,
  type ColumnPatch,
} from '#shared/change/budget-column-changes.ts';
import { budgetColumnIdSchema } from '#shared/domain/basics/ids.ts';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { isChangeColumn } from '#shared/domain/budget/change-columns.ts';
import type { ColumnChoice } from '#shared/domain/budget/new-budget.ts';
import type { BudgetColumn, ColumnKind } from '#shared/domain/budget/schema.ts';
import { planOf } from '#shared/domain/plan-state.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useDispatch, usePlanSelector } from '#renderer/platform/workspace.tsx';

/** What can be done with the columns of a table. Each is one edit. */
export type ColumnCommands = {
  /** Adds a column last, with a guess at what it is about. */
  readonly add: (kind: 'preliminary' | 'changeAmount' | 'changePercent') => void;
  readonly edit: (column: BudgetColumn, patch: ColumnPatch) => boolean;
  readonly step: (column: BudgetColumn, step: -1 | 1) => void;
  readonly remove: (column: BudgetColumn) => void;
};

/** `onAdded` is told of each new column, so that it can be described at once. */
export function useColumnCommands(
  sheet: BudgetSheet,
  onAdded: (id: BudgetColumn['id']) => void,
): ColumnCommands {
  const dispatch = useDispatch();
  const { newId } = usePorts();
  const year = usePlanSelector((state) => planOf(state).year);
  return {
    add(kind) {
      const id = budgetColumnIdSchema.parse(newId());
      const choice = { ...guessColumn(sheet, kind, year), id, index: sheet.columns.length };
      if (dispatch(addBudgetColumn(sheet, choice))) onAdded(id);
    },
    edit: (column, patch) => dispatch(editBudgetColumn(column, patch)),
    step(column, step) {
      const index = sheet.columns.indexOf(column) + step;
      if (index >= 0 && index < sheet.columns.length)
        dispatch(moveBudgetColumn(sheet, column, index));
    },
    remove: (column) => void dispatch(deleteBudgetColumn(sheet, column)),
  };
}

/** The unit of the last column; a förändring compares the last two columns of amounts. */
function guessColumn({ columns }: BudgetSheet, kind: ColumnKind, planYear: number): ColumnChoice {
  const amounts = columns.filter((column) => !isChangeColumn(column));
  const [from, to] = [amounts.at(-2) ?? null, amounts.at(-1) ?? null];
  const unitName = to?.unitName ?? '';
  if (!isChangeColumn({ kind })) return { kind, unitName, year: planYear };
  const compared = { fromColumnId: from?.id ?? null, toColumnId: to?.id ?? null };
  return { kind, unitName, year: to?.year ?? planYear, ...compared };
}
