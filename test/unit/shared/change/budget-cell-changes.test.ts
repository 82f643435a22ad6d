import { describe, expect, it } from 'vitest';
import {
  clearAmounts,
  pasteAmounts,
  setAmount,
  setCellNote,
  type CellPlace,
} from '#shared/change/budget-cell-changes.ts';
import { compareSwedish } from '#shared/domain/basics/swedish-order.ts';
import { kronor } from '#shared/domain/basics/money.ts';
import { applied, appliedAndUndone } from '#test/support/apply.ts';
import { columnId, rowId, sheetOf } from '#test/support/budget.ts';
import { columnText, smallBudget } from '#test/support/small-budget.ts';

const state = smallBudget();
const sheet = sheetOf(state);

const at = (row: string, column = 'new'): CellPlace => ({
  rowId: rowId(row),
  columnId: columnId(column),
});

describe('setAmount', () => {
  const change = setAmount(sheet, { ...at('lon'), amount: kronor(8_500_000) });

  it('changes the amount and everything above it, and says from what to what', () => {
    expect(columnText(applied(state, change), 'new')).toEqual([
      'ram 10,0',
      'lon 8,5',
      'overtid 3,0',
      'resor 1,0',
      'summa 9,5',
      'kvar 0,5',
    ]);
    expect(change.label).toEqual({
      key: 'setAmount',
      params: { name: 'lon (Norrvik 2026)', before: '8,0', after: '8,5' },
    });
    expect(appliedAndUndone(state, change)).toEqual(state);
  });

  it('makes a cell where there was none, with an id made of its row and column', () => {
    const fresh = setAmount(sheet, { ...at('lon', 'old'), amount: kronor(7) });
    expect(applied(state, fresh).tables.budgetCells.get('lon:old')).toMatchObject({ amount: 7 });
    expect(fresh.label.params).toMatchObject({ before: '\u2013' });
    expect(appliedAndUndone(state, fresh)).toEqual(state);
  });

  it('takes the cell away with its last amount, and makes no operation of nothing', () => {
    const emptied = setAmount(sheet, { ...at('lon'), amount: null });
    expect(applied(state, emptied).tables.budgetCells.has('lon:new')).toBe(false);
    expect(appliedAndUndone(state, emptied)).toEqual(state);
    expect(setAmount(sheet, { ...at('lon', 'old'), amount: null }).operations).toEqual([]);
    expect(setAmount(sheet, { ...at('lon'), amount: kronor(8_000_000) }).operations).toEqual([]);
  });

  it('in a sum is kept as the stated total; the computed one stays', () => {
    const stated = setAmount(sheet, { ...at('summa'), amount: kronor(9_100_000) });
    const after = applied(state, stated);
    expect(after.tables.budgetCells.get('summa:new')).toMatchObject({
      amount: null,
      controlAmount: 9_100_000,
    });
    expect(columnText(after, 'new')).toContain('summa 9,0');
    expect(stated.label.key).toBe('setStatedTotal');
  });

  it('throws for a place that is not in the table', () => {
    expect(() => setAmount(sheet, { ...at('gone'), amount: null })).toThrow('No cell gone:new');
  });
});

describe('pasteAmounts', () => {
  it('writes a block in one edit', () => {
    const change = pasteAmounts(sheet, [
      { ...at('lon'), amount: kronor(5_000_000) },
      { ...at('resor'), amount: null },
      { ...at('summa'), amount: kronor(6_000_000) },
    ]);
    const after = applied(state, change);
    expect(columnText(after, 'new').slice(1, 5)).toEqual([
      'lon 5,0',
      'overtid 3,0',
      'resor \u2013',
      'summa 5,0',
    ]);
    expect(after.tables.budgetCells.get('summa:new')).toMatchObject({ controlAmount: 6_000_000 });
    expect(change.label).toEqual({ key: 'pasteAmounts', params: { count: 3 } });
    expect(appliedAndUndone(state, change)).toEqual(state);
  });
});

describe('clearAmounts', () => {
  it('empties a block in one edit and leaves notes', () => {
    const noted = applied(state, setCellNote(sheet, at('lon'), 'efter ny ledning'));
    const change = clearAmounts(sheetOf(noted), [at('lon'), at('resor'), at('lon', 'old')]);
    const after = applied(noted, change);
    expect([...after.tables.budgetCells.keys()].toSorted(compareSwedish)).toEqual([
      'lon:new',
      'overtid:new',
      'ram:new',
    ]);
    expect(after.tables.budgetCells.get('lon:new')).toMatchObject({
      amount: null,
      note: 'efter ny ledning',
    });
    expect(appliedAndUndone(noted, change)).toEqual(noted);
  });
});

describe('setCellNote', () => {
  it('adds a note to a cell without an amount, and takes both away together', () => {
    const change = setCellNote(sheet, at('resor', 'old'), 'uppgift saknas');
    const noted = applied(state, change);
    expect(noted.tables.budgetCells.get('resor:old')).toMatchObject({
      amount: null,
      note: 'uppgift saknas',
    });
    const emptied = applied(noted, setCellNote(sheetOf(noted), at('resor', 'old'), ''));
    expect(emptied.tables.budgetCells.has('resor:old')).toBe(false);
  });
});
