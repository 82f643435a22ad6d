import { describe, expect, it } from 'vitest';
import {
  addBudgetRow,
  deleteBudgetRow,
  renameBudgetRow,
  setOperands,
  stepBudgetRow,
} from '#shared/change/budget-row-changes.ts';
import { compareSwedish } from '#shared/domain/basics/swedish-order.ts';
import { fail } from '#shared/domain/basics/result.ts';
import type { RowPlace } from '#shared/domain/budget/row-moves.ts';
import type { RowKind } from '#shared/domain/budget/schema.ts';
import { applied, appliedAndUndone, valueOf } from '#test/support/apply.ts';
import { operands, rowId, sheetOf } from '#test/support/budget.ts';
import { columnText, rowIds, rowOf, smallBudget } from '#test/support/small-budget.ts';

const state = smallBudget();
const sheet = sheetOf(state);

function added(kind: RowKind, place: RowPlace) {
  return addBudgetRow(sheet, { id: rowId('ny'), kind, label: 'Ny rad', measure: 'money', place });
}

describe('addBudgetRow', () => {
  it('puts a row among the others', () => {
    const change = added('line', { ownerId: null, index: 2 });
    expect(rowIds(applied(state, change))).toEqual([
      'ram',
      'lon',
      'overtid',
      'ny',
      'resor',
      'summa',
      'kvar',
    ]);
    expect(appliedAndUndone(state, change)).toEqual(state);
  });

  it('makes a row under another a varav row', () => {
    const after = applied(state, added('line', { ownerId: rowId('lon'), index: 0 }));
    expect(rowIds(after)).toEqual(['ram', 'lon', 'ny', 'overtid', 'resor', 'summa', 'kvar']);
    expect(rowOf(after, 'ny')).toMatchObject({ kind: 'ofWhich', parentRowId: 'lon' });
  });

  it('gives a new sum the rows straight above it', () => {
    const after = applied(state, added('sum', { ownerId: null, index: 3 }));
    expect(rowOf(after, 'ny').operands).toEqual(operands('lon', 'resor'));
  });

  it('finds room again and again between the same two rows', () => {
    let crowded = state;
    for (let count = 0; count < 60; count += 1) {
      const place = { ownerId: null, index: 2 };
      const change = addBudgetRow(sheetOf(crowded), {
        id: rowId(`n${count}`),
        kind: 'line',
        label: '',
        measure: 'money',
        place,
      });
      crowded = applied(crowded, change);
    }
    expect(rowIds(crowded).slice(0, 5)).toEqual(['ram', 'lon', 'overtid', 'n59', 'n58']);
    expect(rowIds(crowded).slice(-4)).toEqual(['n0', 'resor', 'summa', 'kvar']);
  });
});

describe('stepBudgetRow', () => {
  const stepped = (id: string, step: 'up' | 'down') => stepBudgetRow(sheet, rowOf(state, id), step);

  it('moves a row past its neighbour, varav rows and all', () => {
    const change = valueOf(stepped('lon', 'down'));
    expect(rowIds(applied(state, change))).toEqual([
      'ram',
      'resor',
      'lon',
      'overtid',
      'summa',
      'kvar',
    ]);
    expect(change.operations).toHaveLength(1);
    expect(appliedAndUndone(state, change)).toEqual(state);
    expect(rowIds(applied(state, valueOf(stepped('resor', 'up'))))).toEqual([
      'ram',
      'resor',
      'lon',
      'overtid',
      'summa',
      'kvar',
    ]);
  });

  it('refuses a step past the ends, and keeps a varav row under its row', () => {
    expect(stepped('ram', 'up')).toEqual(fail('already-first'));
    expect(stepped('kvar', 'down')).toEqual(fail('already-last'));
    expect(stepped('overtid', 'down')).toEqual(fail('already-last'));
  });
});

describe('deleteBudgetRow', () => {
  it('takes varav rows and cells along, and the row out of every sum', () => {
    const change = deleteBudgetRow(sheet, rowOf(state, 'lon'));
    const after = applied(state, change);
    expect(columnText(after, 'new')).toEqual(['ram 10,0', 'resor 1,0', 'summa 1,0', 'kvar 9,0']);
    expect([...after.tables.budgetCells.keys()].toSorted(compareSwedish)).toEqual([
      'ram:new',
      'resor:new',
    ]);
    expect(sheetOf(after).formulas.faults).toEqual([]);
    expect(change.label).toEqual({
      key: 'deleteSummedBudgetRow',
      params: { name: 'lon', count: 1 },
    });
    expect(appliedAndUndone(state, change)).toEqual(state);
  });

  it('has a shorter label for a row that no sum names', () => {
    expect(deleteBudgetRow(sheet, rowOf(state, 'overtid')).label).toEqual({
      key: 'deleteBudgetRow',
      params: { name: 'overtid' },
    });
  });
});

describe('renameBudgetRow', () => {
  it('says from what to what', () => {
    const change = renameBudgetRow(rowOf(state, 'lon'), 'Lön');
    expect(rowOf(applied(state, change), 'lon').label).toBe('Lön');
    expect(change.label.params).toEqual({ before: 'lon', after: 'Lön' });
  });
});

describe('setOperands', () => {
  it('changes what a sum is made of', () => {
    const change = valueOf(setOperands(sheet, rowOf(state, 'summa'), operands('lon', '-resor')));
    expect(columnText(applied(state, change), 'new')).toContain('summa 7,0');
  });

  it('refuses a circle', () => {
    expect(setOperands(sheet, rowOf(state, 'summa'), operands('kvar'))).toEqual(
      fail({ code: 'cycle', rowId: 'kvar' }),
    );
  });
});
