import { describe, expect, it } from 'vitest';
import { orderRows } from '#shared/domain/budget/row-order.ts';
import { aBudgetRow, rowId } from '#test/support/budget.ts';

describe('orderRows', () => {
  it('puts varav rows under the row they belong to, wherever their positions are', () => {
    const rows = [
      aBudgetRow('rent', { position: 4, kind: 'ofWhich', parentRowId: rowId('premises') }),
      aBudgetRow('wages', { position: 2 }),
      aBudgetRow('premises', { position: 3 }),
      aBudgetRow('overtime', { position: 9, kind: 'ofWhich', parentRowId: rowId('wages') }),
      aBudgetRow('allowance', { position: 8, kind: 'ofWhich', parentRowId: rowId('wages') }),
    ];
    const order = orderRows(rows).map(({ id }) => id);
    expect(order).toEqual(['wages', 'allowance', 'overtime', 'premises', 'rent']);
  });

  it('leaves a varav row whose row is gone in its own place', () => {
    const rows = [
      aBudgetRow('first', { position: 1 }),
      aBudgetRow('stray', { position: 2, kind: 'ofWhich', parentRowId: rowId('gone') }),
      aBudgetRow('last', { position: 3 }),
    ];
    expect(orderRows(rows).map(({ id }) => id)).toEqual(['first', 'stray', 'last']);
  });
});
