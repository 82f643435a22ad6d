import { describe, expect, it } from 'vitest';
import { kronor } from '#shared/domain/basics/money.ts';
import { fte } from '#shared/domain/basics/fte.ts';
import { cellText, editText, isColumnRounded } from '#shared/domain/budget/cell-text.ts';
import { aBudget, aBudgetCell, aBudgetRow, aBudgetSheet, operands } from '#test/support/budget.ts';

describe('cellText', () => {
  it('writes amounts in the unit of the table, and a dash for none', () => {
    const rows = [aBudgetRow('a'), aBudgetRow('zero'), aBudgetRow('none')];
    const cells = [aBudgetCell('a', 'c', 263_909_000), aBudgetCell('zero', 'c', 0)];
    const shown = (unit: 'kr' | 'tkr' | 'mnkr', decimals: number) => {
      const sheet = aBudgetSheet({ budget: { displayUnit: unit, decimals }, rows, cells });
      return rows.map((_, row) => cellText(sheet, row, 0));
    };
    expect(shown('mnkr', 1)).toEqual(['263,9', '0,0', '\u2013']);
    expect(shown('tkr', 0)).toEqual(['263\u00A0909', '0', '\u2013']);
    expect(shown('kr', 0)).toEqual(['263\u00A0909\u00A0000', '0', '\u2013']);
  });
});

describe('editText', () => {
  it('shows every decimal, so that opening a cell and leaving it changes nothing', () => {
    const row = aBudgetRow('a');
    expect(editText(aBudget(), row, kronor(263_909_000))).toBe('263,909');
    expect(editText(aBudget(), row, null)).toBe('');
    expect(editText(aBudget(), { measure: 'fte' }, fte(1_225))).toBe('12,25');
  });
});

describe('isColumnRounded', () => {
  const rows = [aBudgetRow('a'), aBudgetRow('sum', { kind: 'sum', operands: operands('a') })];

  it('is true when 263 909 tkr is shown as 263,9', () => {
    const cells = [aBudgetCell('a', 'c', 263_909_000)];
    expect(isColumnRounded(aBudgetSheet({ rows, cells }), 0)).toBe(true);
    expect(isColumnRounded(aBudgetSheet({ budget: { decimals: 3 }, rows, cells }), 0)).toBe(false);
  });

  it('is false when every amount is shown in full', () => {
    const cells = [aBudgetCell('a', 'c', 263_900_000)];
    expect(isColumnRounded(aBudgetSheet({ rows, cells }), 0)).toBe(false);
  });
});
