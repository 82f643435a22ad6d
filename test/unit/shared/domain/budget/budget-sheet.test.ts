import { describe, expect, it } from 'vitest';
import { amountAt } from '#shared/domain/budget/amount-at.ts';
import { budgetSheet, type BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import type { BudgetCell } from '#shared/domain/budget/schema.ts';
import { budgetIdSchema } from '#shared/domain/basics/ids.ts';
import { kronor } from '#shared/domain/basics/money.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import {
  aBudget,
  aBudgetCell,
  aBudgetColumn,
  aBudgetRow,
  aBudgetSheet,
  budgetState,
  operands,
  sheetOf,
} from '#test/support/budget.ts';

const rows = [
  aBudgetRow('sum', { kind: 'sum', operands: operands('a', '-b') }),
  aBudgetRow('a'),
  aBudgetRow('b'),
];
const columns = [aBudgetColumn('x'), aBudgetColumn('y')];

function amountsOf(sheet: BudgetSheet): readonly (readonly (number | null)[])[] {
  return sheet.rows.map((_, row) =>
    sheet.columns.map((__, column) => amountAt(sheet, row, column)),
  );
}

function withCells(state: PlanState, edit: (cells: Map<string, BudgetCell>) => void): PlanState {
  const budgetCells = new Map(state.tables.budgetCells);
  edit(budgetCells);
  return { ...state, tables: { ...state.tables, budgetCells } };
}

describe('budgetSheet', () => {
  const cells = [aBudgetCell('a', 'x', 500), aBudgetCell('b', 'x', 200)];
  const state = budgetState({ rows, columns, cells });

  it('computes sums with their signs, and knows a missing amount from zero', () => {
    expect(amountsOf(sheetOf(state))).toEqual([
      [300, null],
      [500, null],
      [200, null],
    ]);
  });

  it('is the same object until something in the table changes', () => {
    const sheet = sheetOf(state);
    expect(sheetOf(state)).toBe(sheet);
    const elsewhere = {
      ...aBudgetCell('other', 'other', 1),
      budgetId: budgetIdSchema.parse('other'),
    };
    const more = withCells(state, (map) => map.set(elsewhere.id, elsewhere));
    const changed = withCells(more, (map) => map.set(elsewhere.id, { ...elsewhere, note: 'ny' }));
    expect(sheetOf(changed)).toBe(sheetOf(more));
  });

  it('follows cells that change, come and go', () => {
    const [cellOfA, cellOfB] = [aBudgetCell('a', 'x', 900), aBudgetCell('b', 'y', 50)];
    const changed = withCells(state, (map) => map.set(cellOfA.id, cellOfA));
    expect(amountsOf(sheetOf(changed))).toEqual([
      [700, null],
      [900, null],
      [200, null],
    ]);
    const added = withCells(changed, (map) => map.set(cellOfB.id, cellOfB));
    expect(amountsOf(sheetOf(added))[0]).toEqual([700, -50]);
    const removed = withCells(added, (map) => map.delete(cellOfA.id));
    expect(amountsOf(sheetOf(removed))[0]).toEqual([-200, -50]);
    expect(amountsOf(sheetOf(state))[0]).toEqual([300, null]);
  });

  it('tells two cells apart that trade places in the map', () => {
    const traded = withCells(state, (map) => {
      map.clear();
      for (const cell of cells.toReversed()) map.set(cell.id, cell);
    });
    expect(amountsOf(sheetOf(state))).toEqual(amountsOf(sheetOf(traded)));
  });

  it('ignores an amount left in a row that has become a sum', () => {
    const stale = aBudgetCell('sum', 'x', 12_345);
    expect(amountsOf(aBudgetSheet({ rows, columns, cells: [...cells, stale] }))[0]).toEqual([
      300,
      null,
    ]);
  });

  it('has no amount where a sum cannot be computed', () => {
    const broken = [
      aBudgetRow('sum', { kind: 'sum', operands: operands('a', 'gone') }),
      aBudgetRow('a'),
    ];
    const sheet = aBudgetSheet({ rows: broken, columns, cells });
    expect(amountsOf(sheet)[0]).toEqual([null, null]);
  });

  it('keeps rows, columns and cells of other tables out', () => {
    const other = budgetIdSchema.parse('other');
    const both = budgetState({ rows, columns, cells });
    const foreign = { ...aBudgetRow('foreign'), budgetId: other };
    const tables = {
      ...both.tables,
      budgets: new Map(both.tables.budgets).set(other, aBudget({ id: other })),
      budgetRows: new Map(both.tables.budgetRows).set(foreign.id, foreign),
    };
    expect(sheetOf({ ...both, tables }).rows.map(({ id }) => id)).toEqual(['sum', 'a', 'b']);
    expect(budgetSheet({ ...both, tables }, other)?.rows).toEqual([foreign]);
  });

  it('is null for a table that does not exist', () => {
    expect(budgetSheet(state, budgetIdSchema.parse('gone'))).toBeNull();
  });

  it('holds the largest amounts exactly', () => {
    const large = kronor(999_999_999_999);
    const sheet = aBudgetSheet({
      rows,
      columns,
      cells: [aBudgetCell('a', 'x', large), aBudgetCell('b', 'x', -large)],
    });
    expect(amountAt(sheet, 0, 0)).toBe(1_999_999_999_998);
  });
});
