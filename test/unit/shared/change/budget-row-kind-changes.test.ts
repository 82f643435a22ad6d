import { describe, expect, it } from 'vitest';
import { setBudgetRowKind, setBudgetRowMeasure } from '#shared/change/budget-row-kind-changes.ts';
import type { Change } from '#shared/change/change.ts';
import { fail } from '#shared/domain/basics/result.ts';
import type { RowKind } from '#shared/domain/budget/schema.ts';
import { applied, appliedAndUndone, valueOf } from '#test/support/apply.ts';
import { operands, sheetOf } from '#test/support/budget.ts';
import { columnText, rowIds, rowOf, smallBudget } from '#test/support/small-budget.ts';

const state = smallBudget();
const sheet = sheetOf(state);

function toKind(id: string, kind: RowKind): Change {
  return valueOf(setBudgetRowKind(sheet, rowOf(state, id), kind));
}

describe('setBudgetRowKind', () => {
  it('keeps a typed amount as the stated total when a row becomes a sum, and gives it back', () => {
    const change = toKind('resor', 'sum');
    const after = applied(state, change);
    expect(rowOf(after, 'resor')).toMatchObject({ kind: 'sum', operands: operands('lon') });
    expect(after.tables.budgetCells.get('resor:new')).toMatchObject({
      amount: null,
      controlAmount: 1_000_000,
    });
    const back = valueOf(setBudgetRowKind(sheetOf(after), rowOf(after, 'resor'), 'line'));
    expect(applied(after, back)).toEqual(state);
    expect(appliedAndUndone(state, change)).toEqual(state);
  });

  it('keeps what a sum is made of when it becomes a difference', () => {
    const after = applied(state, toKind('summa', 'difference'));
    expect(rowOf(after, 'summa')).toMatchObject({
      kind: 'difference',
      operands: operands('lon', 'resor'),
    });
  });

  it('puts a row that becomes varav under the row above, with its own varav rows, and out of the sums', () => {
    const change = toKind('lon', 'ofWhich');
    const after = applied(state, change);
    expect(rowOf(after, 'lon').parentRowId).toBe('ram');
    expect(rowOf(after, 'overtid').parentRowId).toBe('ram');
    expect(rowOf(after, 'summa').operands).toEqual(operands('resor'));
    expect(columnText(after, 'new')).toContain('summa 1,0');
    expect(appliedAndUndone(state, change)).toEqual(state);
  });

  it('puts a varav row that becomes a line right after its row', () => {
    const after = applied(state, toKind('overtid', 'line'));
    expect(rowIds(after)).toEqual(['ram', 'lon', 'overtid', 'resor', 'summa', 'kvar']);
    expect(rowOf(after, 'overtid')).toMatchObject({ kind: 'line', parentRowId: null });
  });

  it('refuses varav for the first row, under which there is nothing to be a part of', () => {
    expect(setBudgetRowKind(sheet, rowOf(state, 'ram'), 'ofWhich')).toEqual(fail('nothing-above'));
  });

  it('does nothing when the kind is the same', () => {
    expect(toKind('lon', 'line').operations).toEqual([]);
  });
});

describe('setBudgetRowMeasure', () => {
  it('is refused while the row or a varav row has amounts', () => {
    expect(setBudgetRowMeasure(sheet, rowOf(state, 'lon'), 'fte')).toEqual(fail('has-amounts'));
  });

  it('takes a row without amounts out of the sums of money', () => {
    const budgetCells = new Map<string, never>();
    const empty = { ...state, tables: { ...state.tables, budgetCells } };
    const change = valueOf(setBudgetRowMeasure(sheetOf(empty), rowOf(empty, 'lon'), 'fte'));
    const after = applied(empty, change);
    expect(rowOf(after, 'overtid').measure).toBe('fte');
    expect(rowOf(after, 'summa').operands).toEqual(operands('resor'));
    expect(appliedAndUndone(empty, change)).toEqual(empty);
  });
});
