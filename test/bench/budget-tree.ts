import { budgetCellId } from '#shared/domain/budget/cell-id.ts';
import {
  budgetCellSchema,
  budgetRowSchema,
  type Budget,
  type BudgetCell,
  type BudgetColumn,
  type BudgetRow,
} from '#shared/domain/budget/schema.ts';
import { kronor } from '#shared/domain/basics/money.ts';
import {
  budgetColumnIdSchema,
  budgetIdSchema,
  budgetRowIdSchema,
  planIdSchema,
  type BudgetRowId,
} from '#shared/domain/basics/ids.ts';
import { planStateFromRows, type PlanState } from '#shared/domain/plan-state.ts';
import { EMPTY_ROWS } from '#shared/domain/tables.ts';

const PLAN_ID = planIdSchema.parse('bench-plan');
export const BENCH_BUDGET_ID = budgetIdSchema.parse('bench-budget');

const OWNER = { planId: PLAN_ID, budgetId: BENCH_BUDGET_ID };
const TEN_MILLIONS = 10_000_000;

/** One large table twice: as a plan's rows, and as the typed arrays of somebody who needs nothing else. */
export type BudgetTree = {
  readonly state: PlanState;
  /** Index of the row each row is added to; always a lower index. */
  readonly parents: Int32Array;
  readonly isOfWhich: Uint8Array;
  readonly isSum: Uint8Array;
  /** Typed amounts by row × columns + column; zero in computed rows. */
  readonly inputs: Float64Array;
};

/** A tree of sums, about twelve levels deep at 500 rows, with a varav row here and there. The same every time. */
export function buildBudgetTree(rowCount: number, columnCount: number): BudgetTree {
  const parents = Int32Array.from({ length: rowCount }, (_, row) => parentOf(row));
  const isOfWhich = Uint8Array.from({ length: rowCount }, (_, row) =>
    Number(isLeafOfWhich(row, parents)),
  );
  const added = new Set(parents.filter((parent, row) => parent >= 0 && isOfWhich[row] === 0));
  const isSum = Uint8Array.from({ length: rowCount }, (_, row) => Number(added.has(row)));
  const next = randomAmounts();
  const inputs = Float64Array.from({ length: rowCount * columnCount }, (_, place) =>
    isSum[Math.floor(place / columnCount)] === 1 ? 0 : next(),
  );
  const rows = budgetRows(parents, isOfWhich, isSum);
  const columns = Array.from({ length: columnCount }, (_, column) => budgetColumn(column));
  const cells = budgetCells(rows, columns, inputs);
  const state = planStateFromRows(PLAN_ID, {
    ...EMPTY_ROWS,
    budgets: [BENCH_BUDGET],
    budgetRows: rows,
    budgetColumns: columns,
    budgetCells: cells,
  });
  return { state, parents, isOfWhich, isSum, inputs };
}

const BENCH_BUDGET: Budget = {
  id: BENCH_BUDGET_ID,
  planId: PLAN_ID,
  position: 1,
  name: 'Bench',
  status: 'preliminary',
  decidedOn: null,
  displayUnit: 'tkr',
  decimals: 0,
};

function parentOf(row: number): number {
  if (row === 0) return -1;
  if (row % 50 === 1) return 0;
  const parent = row % 10 === 2 ? Math.floor((row - 1) / 50) * 50 + 1 : row - 1 - ((row - 3) % 9);
  return parent >= 0 && parent < row ? parent : 0;
}

function isLeafOfWhich(row: number, parents: Int32Array): boolean {
  return row > 3 && row % 17 === 0 && !parents.includes(row);
}

/** A small generator of our own: the figures of two runs must be about the same table. */
function randomAmounts(): () => number {
  let seed = 5;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % TEN_MILLIONS;
  };
}

function budgetRows(
  parents: Int32Array,
  isOfWhich: Uint8Array,
  isSum: Uint8Array,
): readonly BudgetRow[] {
  return Array.from(parents, (parent, row): BudgetRow => {
    const kind = isOfWhich[row] === 1 ? 'ofWhich' : isSum[row] === 1 ? 'sum' : 'line';
    const operands = [...parents.keys()]
      .filter((child) => parents[child] === row && isOfWhich[child] === 0)
      .map((child) => ({ rowId: benchRowId(child), sign: 1 as const }));
    return budgetRowSchema.parse({
      ...OWNER,
      id: benchRowId(row),
      position: row,
      kind,
      label: `Row ${row}`,
      measure: 'money',
      parentRowId: kind === 'ofWhich' ? benchRowId(parent) : null,
      operands,
    });
  });
}

function budgetColumn(column: number): BudgetColumn {
  return {
    ...OWNER,
    id: budgetColumnIdSchema.parse(`bench-column-${column}`),
    position: column,
    kind: 'preliminary',
    unitName: '',
    year: 2000 + column,
    fromColumnId: null,
    toColumnId: null,
    allowedCredit: null,
    savings: null,
  };
}

function budgetCells(
  rows: readonly BudgetRow[],
  columns: readonly BudgetColumn[],
  inputs: Float64Array,
): readonly BudgetCell[] {
  return rows.flatMap((row, rowIndex) => {
    if (row.kind === 'sum') return [];
    return columns.map((column, columnIndex) =>
      // Parsed, as every row is that comes out of the database: the engine lays such objects out in its own way.
      budgetCellSchema.parse({
        ...OWNER,
        id: budgetCellId(row.id, column.id),
        rowId: row.id,
        columnId: column.id,
        amount: kronor(inputs[rowIndex * columns.length + columnIndex] ?? 0),
        controlAmount: null,
        note: '',
      }),
    );
  });
}

/** The id of the row at an index of `parents`. */
export function benchRowId(row: number): BudgetRowId {
  return budgetRowIdSchema.parse(`bench-row-${String(row).padStart(3, '0')}`);
}
