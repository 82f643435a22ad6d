import { budgetSheet, type BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import type { BudgetCell } from '#shared/domain/budget/schema.ts';
import { computeTotals } from '#shared/domain/budget/totals.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { BENCH_BUDGET_ID, benchRowId, buildBudgetTree, type BudgetTree } from './budget-tree.ts';
import { boundRow, interleave, median, ratioRow, type BenchRow } from './bench-row.ts';

const ROWS = 500;
const COLUMNS = 12;
const ROUNDS = 31;
const RUNS_PER_ROUND = 200;
const MOST_TIMES = 3;
const MOST_MICROSECONDS = 1000;

/**
 * How long a table takes to recalculate, against one pass over typed arrays that already stand in the right order; and
 * how long it takes from a plan in which one cell was edited, finding that cell included. Throws when the sums of the
 * two sides differ: a fast wrong answer is no figure.
 */
export async function benchBudget(): Promise<readonly BenchRow[]> {
  const tree = buildBudgetTree(ROWS, COLUMNS);
  const sheet = openSheet(tree.state);
  const plain = plainPass(tree);
  assertSameTotals(plain(), sheet);
  const recalculate = () => computeTotals(sheet.formulas, sheet.placed.typed, COLUMNS);
  const sides = await interleave(ROUNDS, timed(recalculate), timed(plain));
  const edits = await interleave(ROUNDS, timed(editing(tree)), timed(plain));
  return [
    ratioRow(`budget recalculation, ${ROWS} × ${COLUMNS}`, sides, 'µs', MOST_TIMES),
    boundRow('budget, one edit → totals', median(edits[0]), MOST_MICROSECONDS, 'µs'),
  ];
}

/** Makes a round of runs and gives the microseconds of one. */
function timed(run: () => unknown): () => number {
  return () => {
    const start = performance.now();
    for (let count = 0; count < RUNS_PER_ROUND; count += 1) run();
    return ((performance.now() - start) * 1000) / RUNS_PER_ROUND;
  };
}

/** Opens, turn by turn, two states of the plan that differ in one cell. */
function editing(tree: BudgetTree): () => unknown {
  const states = editedStates(tree);
  let turn = 0;
  return () => openSheet(states[(turn += 1) % states.length] ?? tree.state);
}

function openSheet(state: PlanState): BudgetSheet {
  const sheet = budgetSheet(state, BENCH_BUDGET_ID);
  if (sheet === null) throw new Error('The bench table is missing');
  return sheet;
}

/** The same sums over typed arrays: parents stand before their children, so one backward pass adds everything up. */
function plainPass({ parents, isOfWhich, isSum, inputs }: BudgetTree): () => Float64Array {
  const amounts = new Float64Array(ROWS * COLUMNS);
  return () => {
    for (let row = 0; row < ROWS; row += 1) {
      const start = row * COLUMNS;
      for (let place = start; place < start + COLUMNS; place += 1) {
        amounts[place] = isSum[row] === 1 ? 0 : (inputs[place] ?? 0);
      }
    }
    for (let row = ROWS - 1; row > 0; row -= 1) {
      if (isOfWhich[row] === 1) continue;
      const [source, target] = [row * COLUMNS, (parents[row] ?? 0) * COLUMNS];
      for (let column = 0; column < COLUMNS; column += 1) {
        amounts[target + column] =
          (amounts[target + column] ?? 0) + (amounts[source + column] ?? 0);
      }
    }
    return amounts;
  };
}

/** States whose first cell is a new row object, as an edit leaves it; the rest is shared. */
function editedStates({ state }: BudgetTree): readonly PlanState[] {
  const [first] = state.tables.budgetCells.values();
  if (first === undefined) throw new Error('The bench table has no cells');
  return [1, 2].map(() => withCell(state, { ...first }));
}

function withCell(state: PlanState, cell: BudgetCell): PlanState {
  const budgetCells = new Map(state.tables.budgetCells).set(cell.id, cell);
  return { ...state, tables: { ...state.tables, budgetCells } };
}

/** Reading order puts varav rows under their rows, so the two sides are compared row by row, not place by place. */
function assertSameTotals(expected: Float64Array, { rowIndex, totals }: BudgetSheet): void {
  for (const [place, amount] of expected.entries()) {
    const row = rowIndex.get(benchRowId(Math.floor(place / COLUMNS))) ?? Number.NaN;
    const actual = totals.amounts[row * COLUMNS + (place % COLUMNS)];
    if (actual !== amount) throw new Error(`Place ${place}: ${actual} is not ${amount}`);
  }
}
