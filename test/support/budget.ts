import { kronor } from '#shared/domain/basics/money.ts';
import {
  budgetColumnIdSchema,
  budgetIdSchema,
  budgetRowIdSchema,
  type BudgetColumnId,
  type BudgetRowId,
} from '#shared/domain/basics/ids.ts';
import { budgetSheet, type BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { budgetCellId } from '#shared/domain/budget/cell-id.ts';
import type {
  Budget,
  BudgetCell,
  BudgetColumn,
  BudgetRow,
  Operand,
} from '#shared/domain/budget/schema.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { PLAN_ID, planState } from './rows.ts';

export const BUDGET_ID = budgetIdSchema.parse('budget');

/** The id of a budget row in a test, checked like any other. */
export function rowId(id: string): BudgetRowId {
  return budgetRowIdSchema.parse(id);
}

/** The id of a budget column in a test. */
export function columnId(id: string): BudgetColumnId {
  return budgetColumnIdSchema.parse(id);
}

/** A table in mnkr with one decimal. */
export function aBudget(fields: Partial<Budget> = {}): Budget {
  return {
    id: BUDGET_ID,
    planId: PLAN_ID,
    position: 1024,
    name: 'Budget',
    status: 'preliminary',
    decidedOn: null,
    displayUnit: 'mnkr',
    decimals: 1,
    ...fields,
  };
}

/** A line labelled as its id; give `position` to place it. */
export function aBudgetRow(id: string, fields: Partial<BudgetRow> = {}): BudgetRow {
  return {
    id: rowId(id),
    planId: PLAN_ID,
    budgetId: BUDGET_ID,
    position: 1024,
    kind: 'line',
    label: id,
    measure: 'money',
    parentRowId: null,
    operands: [],
    ...fields,
  };
}

/** A preliminary column for 2026. */
export function aBudgetColumn(id: string, fields: Partial<BudgetColumn> = {}): BudgetColumn {
  return {
    id: columnId(id),
    planId: PLAN_ID,
    budgetId: BUDGET_ID,
    position: 1024,
    kind: 'preliminary',
    unitName: '',
    year: 2026,
    fromColumnId: null,
    toColumnId: null,
    allowedCredit: null,
    savings: null,
    ...fields,
  };
}

/** A cell with an amount in kronor, or in hundredths of årsarbetskrafter. */
export function aBudgetCell(
  row: string,
  column: string,
  amount: number | null,
  fields: Partial<BudgetCell> = {},
): BudgetCell {
  return {
    id: budgetCellId(rowId(row), columnId(column)),
    planId: PLAN_ID,
    budgetId: BUDGET_ID,
    rowId: rowId(row),
    columnId: columnId(column),
    amount: amount === null ? null : kronor(amount),
    controlAmount: null,
    note: '',
    ...fields,
  };
}

/** Operands from ids; a leading minus takes the row away: `operands('anslag', '-costs')`. */
export function operands(...ids: readonly string[]): Operand[] {
  return ids.map((id) => ({
    rowId: rowId(id.replace(/^-/, '')),
    sign: id.startsWith('-') ? -1 : 1,
  }));
}

/** What a test table is made of. Rows and columns without a position stand in the order given. */
export type BudgetParts = {
  readonly budget?: Partial<Budget>;
  readonly rows: readonly BudgetRow[];
  readonly columns?: readonly BudgetColumn[];
  readonly cells?: readonly BudgetCell[];
};

/** A plan that holds one table. */
export function budgetState({ budget = {}, rows, columns, cells = [] }: BudgetParts): PlanState {
  return planState({
    budgets: [aBudget(budget)],
    budgetRows: rows.map((row, index) => ({ ...row, position: (index + 1) * 1024 })),
    budgetColumns: (columns ?? [aBudgetColumn('c')]).map((column, index) => {
      return { ...column, position: (index + 1) * 1024 };
    }),
    budgetCells: cells,
  });
}

/** The table of a plan, as it is read. */
export function sheetOf(state: PlanState): BudgetSheet {
  const sheet = budgetSheet(state, BUDGET_ID);
  if (sheet === null) throw new Error('The plan has no test table');
  return sheet;
}

/** A table of the given parts, as it is read. */
export function aBudgetSheet(parts: BudgetParts): BudgetSheet {
  return sheetOf(budgetState(parts));
}
