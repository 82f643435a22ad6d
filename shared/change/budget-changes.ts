import type { NewId } from '#shared/domain/basics/ids.ts';
import { byPosition, lastPosition } from '#shared/domain/basics/position.ts';
import { placeAmong } from '#shared/domain/basics/place-among.ts';
import type { Budget } from '#shared/domain/budget/schema.ts';
import { copyBudget, wholeBudget, type WholeBudget } from '#shared/domain/budget/whole-budget.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import type { Change } from './change.ts';
import { insertRow, removeRow, updateRow } from './operations.ts';

/** What of a table is set in its own right. */
export type BudgetPatch = Partial<
  Pick<Budget, 'name' | 'status' | 'decidedOn' | 'displayUnit' | 'decimals'>
>;

/** Adds a table as it is given: empty, or made from a template. */
export function addBudget({ budget, columns, rows, cells }: WholeBudget): Change {
  return {
    label: { key: 'addBudget', params: { name: budget.name } },
    operations: [
      insertRow('budgets', budget),
      ...columns.map((column) => insertRow('budgetColumns', column)),
      ...rows.map((row) => insertRow('budgetRows', row)),
      ...cells.map((cell) => insertRow('budgetCells', cell)),
    ],
  };
}

/** Adds a copy of a table, last, under another name. */
export function duplicateBudget(
  state: PlanState,
  budget: Budget,
  { name, newId }: { readonly name: string; readonly newId: NewId },
): Change {
  const position = lastPosition([...state.tables.budgets.values()]);
  return addBudget(copyBudget(wholeBudget(state, budget), { name, position, newId }));
}

/** Changes a table's name, status, day of decision, unit or decimals. A preliminary table has no day of decision. */
export function editBudget(budget: Budget, patch: BudgetPatch): Change {
  const decision = patch.status === 'preliminary' ? { decidedOn: null } : {};
  return {
    label: { key: 'editBudget', params: { name: budget.name } },
    operations: updateRow('budgets', budget, { ...patch, ...decision }),
  };
}

/** Puts a table before `index` of the plan's other tables. */
export function moveBudget(state: PlanState, budget: Budget, index: number): Change {
  const others = [...state.tables.budgets.values()]
    .filter(({ id }) => id !== budget.id)
    .toSorted(byPosition);
  return {
    label: { key: 'editBudget', params: { name: budget.name } },
    operations: placeAmong(others, budget, index).flatMap(({ row, position }) =>
      updateRow('budgets', row, { position }),
    ),
  };
}

/** Takes a table away with all that belongs to it. A chapter that shows it keeps its block and says so. */
export function deleteBudget(state: PlanState, budget: Budget): Change {
  const { columns, rows, cells } = wholeBudget(state, budget);
  return {
    label: { key: 'deleteBudget', params: { name: budget.name } },
    operations: [
      ...cells.map((cell) => removeRow('budgetCells', cell)),
      ...rows.map((row) => removeRow('budgetRows', row)),
      ...columns.map((column) => removeRow('budgetColumns', column)),
      removeRow('budgets', budget),
    ],
  };
}
