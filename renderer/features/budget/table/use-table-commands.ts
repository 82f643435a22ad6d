import {
  addBudget,
  deleteBudget,
  duplicateBudget,
  editBudget,
  moveBudget,
  type BudgetPatch,
} from '#shared/change/budget-changes.ts';
import { freeName } from '#shared/domain/basics/free-name.ts';
import type { Budget } from '#shared/domain/budget/schema.ts';
import type { WholeBudget } from '#shared/domain/budget/whole-budget.ts';
import { sortedRows } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { notifyFailure } from '#renderer/platform/notify.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useRemove } from '#renderer/platform/use-remove.ts';
import { useDispatch, usePlanState } from '#renderer/platform/workspace.tsx';
import { emptyTable, loadTable, type RowTemplate } from './row-templates.ts';

/** What can be done with whole tables. Each is one edit. */
export type TableCommands = {
  readonly add: (template: RowTemplate | 'empty') => Promise<void>;
  readonly edit: (budget: Budget, patch: BudgetPatch) => boolean;
  readonly duplicate: (budget: Budget) => void;
  readonly step: (budget: Budget, step: -1 | 1) => void;
  readonly remove: (budget: Budget) => void;
};

/** `open` shows a table that has just been made. */
export function useTableCommands(open: (id: Budget['id']) => void): TableCommands {
  const state = usePlanState();
  const dispatch = useDispatch();
  const remove = useRemove();
  const { newId } = usePorts();

  function addTable(whole: WholeBudget): void {
    const budget = { ...whole.budget, name: unlikeOthers(whole.budget.name) };
    if (dispatch(addBudget({ ...whole, budget }))) open(budget.id);
  }

  function unlikeOthers(name: string): string {
    return freeName(
      name,
      [...state.tables.budgets.values()].map((other) => other.name),
    );
  }

  return {
    async add(template) {
      if (template === 'empty') return addTable(emptyTable(state, newId));
      const table = await loadTable(template, state, newId);
      return table.ok ? addTable(table.value) : notifyFailure(text.budget.templateBroken);
    },
    edit: (budget, patch) => dispatch(editBudget(budget, patch)),
    duplicate(budget) {
      const name = unlikeOthers(text.budget.copyName({ name: budget.name }));
      dispatch(duplicateBudget(state, budget, { name, newId }));
    },
    step(budget, step) {
      const tables = sortedRows(state.tables.budgets);
      const index = tables.indexOf(budget) + step;
      if (index >= 0 && index < tables.length) dispatch(moveBudget(state, budget, index));
    },
    remove(budget) {
      const change = deleteBudget(state, budget);
      const message = text.budget.tableDeleted({ name: budget.name });
      remove({ change, message, restoredAs: 'restoreBudget' });
    },
  };
}
