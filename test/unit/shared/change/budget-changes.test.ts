import { describe, expect, it } from 'vitest';
import {
  addBudget,
  deleteBudget,
  duplicateBudget,
  editBudget,
  moveBudget,
} from '#shared/change/budget-changes.ts';
import { budgetIdSchema } from '#shared/domain/basics/ids.ts';
import { budgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { cellText } from '#shared/domain/budget/cell-text.ts';
import { newBudget } from '#shared/domain/budget/new-budget.ts';
import type { Budget } from '#shared/domain/budget/schema.ts';
import { sortedRows, type PlanState } from '#shared/domain/plan-state.ts';
import { applied, appliedAndUndone } from '#test/support/apply.ts';
import { BUDGET_ID } from '#test/support/budget.ts';
import { countingIds, day, PLAN_ID } from '#test/support/rows.ts';
import { columnText, smallBudget } from '#test/support/small-budget.ts';

const state = smallBudget();

function tableOf(plan: PlanState, id: string): Budget {
  const budget = plan.tables.budgets.get(id);
  if (budget === undefined) throw new Error(`No table ${id}`);
  return budget;
}

const second = newBudget({
  id: budgetIdSchema.parse('second'),
  planId: PLAN_ID,
  position: 2048,
  name: 'Investeringar',
});
const two = applied(state, addBudget({ budget: second, columns: [], rows: [], cells: [] }));

describe('tables', () => {
  it('start as preliminary, in whole tkr', () => {
    expect(tableOf(two, 'second')).toMatchObject({
      status: 'preliminary',
      displayUnit: 'tkr',
      decimals: 0,
    });
  });

  it('change place', () => {
    const change = moveBudget(two, second, 0);
    const order = sortedRows(applied(two, change).tables.budgets).map(({ id }) => id);
    expect(order).toEqual(['second', 'budget']);
  });

  it('carry a day while decided and none while preliminary', () => {
    const decided = applied(
      state,
      editBudget(tableOf(state, BUDGET_ID), { status: 'decided', decidedOn: day('2026-01-15') }),
    );
    expect(tableOf(decided, BUDGET_ID).decidedOn).toBe('2026-01-15');
    const reopened = applied(
      decided,
      editBudget(tableOf(decided, BUDGET_ID), { status: 'preliminary' }),
    );
    expect(tableOf(reopened, BUDGET_ID).decidedOn).toBeNull();
  });

  it('change unit without changing what is stored', () => {
    const inTkr = applied(
      state,
      editBudget(tableOf(state, BUDGET_ID), { displayUnit: 'tkr', decimals: 0 }),
    );
    expect(columnText(inTkr, 'new')).toContain('summa 9\u00A0000');
    expect(inTkr.tables.budgetCells).toBe(state.tables.budgetCells);
  });

  it('go with all that belongs to them and nothing else', () => {
    const change = deleteBudget(two, tableOf(two, BUDGET_ID));
    const { budgets, budgetRows, budgetColumns, budgetCells } = applied(two, change).tables;
    expect([budgets.size, budgetRows.size, budgetColumns.size, budgetCells.size]).toEqual([
      1, 0, 0, 0,
    ]);
    expect(appliedAndUndone(two, change)).toEqual(two);
  });
});

describe('duplicateBudget', () => {
  const change = duplicateBudget(state, tableOf(state, BUDGET_ID), {
    name: 'Kopia',
    newId: countingIds('copy'),
  });
  const after = applied(state, change);

  it('makes a table that reads the same and shares nothing with the first', () => {
    const copy = budgetSheet(after, budgetIdSchema.parse('copy-1'));
    const texts = copy?.rows.map((row, index) => `${row.label} ${cellText(copy, index, 1)}`);
    expect(texts).toEqual(columnText(state, 'new'));
    const ids = new Set(copy?.rows.map(({ id }) => id));
    expect(copy?.rows.flatMap((row) => row.operands).every(({ rowId }) => ids.has(rowId))).toBe(
      true,
    );
  });

  it('is preliminary, last, and undone in one step', () => {
    expect(tableOf(after, 'copy-1')).toMatchObject({
      name: 'Kopia',
      status: 'preliminary',
      position: 2048,
    });
    expect(appliedAndUndone(state, change)).toEqual(state);
  });
});
