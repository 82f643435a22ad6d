import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_AMOUNT } from '#shared/domain/basics/amounts.ts';
import { amountAt } from '#shared/domain/budget/amount-at.ts';
import type { BudgetCell, BudgetRow, Operand } from '#shared/domain/budget/schema.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { aBudgetCell, aBudgetRow, budgetState, rowId, sheetOf } from '#test/support/budget.ts';

const MOST_ROWS = 25;

const shapes = fc.array(
  fc.record({
    isSum: fc.boolean(),
    parts: fc.array(fc.tuple(fc.nat(), fc.constantFrom<1 | -1>(1, -1)), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
  { minLength: 2, maxLength: MOST_ROWS },
);

/** Rows r0, r1, …: typed rows, and sums of rows with lower numbers. */
const trees = shapes.map((rows) =>
  rows.map(({ isSum, parts }, index): BudgetRow => {
    if (!isSum || index === 0) return aBudgetRow(`r${index}`);
    const operands = parts.map(([pick, sign]): Operand => ({
      rowId: rowId(`r${pick % index}`),
      sign,
    }));
    return aBudgetRow(`r${index}`, { kind: 'sum', operands });
  }),
);

const typedAmounts = fc.array(fc.option(fc.integer({ min: -MAX_AMOUNT, max: MAX_AMOUNT })), {
  minLength: MOST_ROWS,
  maxLength: MOST_ROWS,
});

function cellsOf(
  rows: readonly BudgetRow[],
  typed: readonly (number | null)[],
): readonly BudgetCell[] {
  return rows.flatMap((row, index) =>
    row.kind === 'sum' ? [] : [aBudgetCell(row.id, 'c', typed[index] ?? null)],
  );
}

/** What one row comes to: `amount` null where nothing is typed below it, `flows` how many amounts flow into it. */
type Oracle = { readonly amount: bigint | null; readonly flows: bigint };

/** The oracle: adds up in BigInt, row by row in the order of their numbers. Null where sums stop being exact. */
function oracleOf(
  rows: readonly BudgetRow[],
  state: PlanState,
): ReadonlyMap<string, bigint | null> {
  const known = new Map<string, Oracle>();
  for (const row of rows) {
    const typed = state.tables.budgetCells.get(`${row.id}:c`)?.amount ?? null;
    const own = { amount: typed === null ? null : BigInt(typed), flows: 1n };
    known.set(row.id, row.kind === 'sum' ? sumOf(row, known) : own);
  }
  const limit = BigInt(Number.MAX_SAFE_INTEGER) / BigInt(MAX_AMOUNT);
  return new Map([...known].map(([id, { amount, flows }]) => [id, flows > limit ? null : amount]));
}

function sumOf({ operands }: BudgetRow, known: ReadonlyMap<string, Oracle>): Oracle {
  const parts = operands.flatMap(({ rowId: id, sign }) => {
    const part = known.get(id);
    return part === undefined ? [] : [{ ...part, sign: BigInt(sign) }];
  });
  const amounts = parts.flatMap(({ amount, sign }) => (amount === null ? [] : [sign * amount]));
  return {
    amount: amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0n),
    flows: parts.reduce((sum, { flows }) => sum + flows, 0n),
  };
}

function amountsOf(state: PlanState): ReadonlyMap<string, bigint | null> {
  const sheet = sheetOf(state);
  return new Map(
    sheet.rows.map(({ id }, row) => {
      const amount = amountAt(sheet, row, 0);
      return [id, amount === null ? null : BigInt(amount)];
    }),
  );
}

describe('totals of any tree', () => {
  it('are what a BigInt oracle computes, also when the sums stand above their parts', () => {
    fc.assert(
      fc.property(trees, typedAmounts, fc.boolean(), (rows, typed, sumsFirst) => {
        const ordered = sumsFirst ? rows.toReversed() : rows;
        const state = budgetState({ rows: ordered, cells: cellsOf(rows, typed) });
        expect(amountsOf(state)).toEqual(oracleOf(rows, state));
      }),
      { numRuns: 300 },
    );
  });

  it('are the same after a series of edits as when the table is opened anew', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.integer({ min: -1_000, max: 1_000 })), {
      maxLength: 10,
    });
    fc.assert(
      fc.property(trees, typedAmounts, edits, (rows, typed, series) => {
        const cells = cellsOf(rows, typed);
        const opened = budgetState({ rows, cells });
        const edited = series.reduce((state, [pick, amount]) => {
          sheetOf(state);
          const place = cells[pick % cells.length]?.rowId ?? '';
          return withCell(state, aBudgetCell(place, 'c', amount));
        }, opened);
        expect(amountsOf(edited)).toEqual(oracleOf(rows, edited));
      }),
    );
  });
});

function withCell(state: PlanState, cell: BudgetCell): PlanState {
  const budgetCells = new Map(state.tables.budgetCells).set(cell.id, cell);
  return { ...state, tables: { ...state.tables, budgetCells } };
}
