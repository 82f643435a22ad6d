import { describe, expect, it } from 'vitest';
import { summaryRows } from '#renderer/features/budget/grid/summary-rows.ts';
import { aBudgetRow, aBudgetSheet, operands, sheetOf } from '#test/support/budget.ts';
import { smallBudget } from '#test/support/small-budget.ts';

describe('summaryRows', () => {
  it('are the result and what it is made of, in the order of the table', () => {
    // ram, summa and kvar.
    expect(summaryRows(sheetOf(smallBudget()))).toEqual([0, 4, 5]);
  });

  it('are the sums that no other sum uses where there is no result', () => {
    const rows = [
      aBudgetRow('total', { kind: 'sum', operands: operands('part', 'b') }),
      aBudgetRow('part', { kind: 'sum', operands: operands('a') }),
      aBudgetRow('a'),
      aBudgetRow('b'),
    ];
    expect(summaryRows(aBudgetSheet({ rows }))).toEqual([0]);
  });

  it('are none in a table without sums', () => {
    expect(summaryRows(aBudgetSheet({ rows: [aBudgetRow('a')] }))).toEqual([]);
  });
});
