import { describe, expect, it } from 'vitest';
import {
  addBudgetColumn,
  deleteBudgetColumn,
  editBudgetColumn,
  moveBudgetColumn,
} from '#shared/change/budget-column-changes.ts';
import { kronor } from '#shared/domain/basics/money.ts';
import { applied, appliedAndUndone } from '#test/support/apply.ts';
import { columnId, sheetOf } from '#test/support/budget.ts';
import { columnIds, columnOf, columnText, smallBudget } from '#test/support/small-budget.ts';

const state = smallBudget();
const sheet = sheetOf(state);

describe('columns', () => {
  it('are added in their place, with credit and savings unknown', () => {
    const change = addBudgetColumn(sheet, {
      id: columnId('decided'),
      kind: 'decided',
      unitName: 'Norrvik',
      year: 2026,
      index: 2,
    });
    const after = applied(state, change);
    expect(columnIds(after)).toEqual(['old', 'new', 'decided', 'change']);
    expect(columnOf(after, 'decided')).toMatchObject({ allowedCredit: null, savings: null });
    expect(change.label).toEqual({ key: 'addBudgetColumn', params: { name: 'Norrvik 2026' } });
    expect(appliedAndUndone(state, change)).toEqual(state);
  });

  it('move past each other', () => {
    const change = moveBudgetColumn(sheet, columnOf(state, 'change'), 0);
    expect(columnIds(applied(state, change))).toEqual(['change', 'old', 'new']);
    expect(appliedAndUndone(state, change)).toEqual(state);
  });

  it('have credit and savings of their own', () => {
    const change = editBudgetColumn(columnOf(state, 'new'), { allowedCredit: kronor(0) });
    expect(columnOf(applied(state, change), 'new').allowedCredit).toBe(0);
  });

  it('go with their cells and the förändring that compares them', () => {
    const change = deleteBudgetColumn(sheet, columnOf(state, 'new'));
    const after = applied(state, change);
    expect(columnIds(after)).toEqual(['old']);
    expect(after.tables.budgetCells.size).toBe(0);
    expect(appliedAndUndone(state, change)).toEqual(state);
  });

  it('go alone when nothing compares them', () => {
    const after = applied(state, deleteBudgetColumn(sheet, columnOf(state, 'change')));
    expect(columnIds(after)).toEqual(['old', 'new']);
    expect(columnText(after, 'new')).toContain('summa 9,0');
  });
});
