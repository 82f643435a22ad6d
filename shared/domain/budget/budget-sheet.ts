import type { BudgetId } from '../basics/ids.ts';
import { byPosition } from '../basics/position.ts';
import type { PlanState } from '../plan-state.ts';
import { indexById } from './formula-terms.ts';
import { compileFormulas, type Formulas } from './formulas.ts';
import { createCellPlacer, type PlacedCells } from './place-cells.ts';
import { orderRows } from './row-order.ts';
import type { Budget, BudgetCell, BudgetColumn, BudgetRow } from './schema.ts';
import { computeTotals, type Amounts } from './totals.ts';

/** What a table is made of beside its amounts. Lives as long as no row or column of the plan changes. */
type Structure = {
  readonly rowIndex: ReadonlyMap<string, number>;
  readonly columnIndex: ReadonlyMap<string, number>;
  readonly rows: readonly BudgetRow[];
  readonly columns: readonly BudgetColumn[];
  readonly formulas: Formulas;
  readonly placeCells: (cells: ReadonlyMap<string, BudgetCell>) => PlacedCells;
};

/**
 * A budget table as it is read: rows in reading order, columns in order, every amount computed. Rows and columns are
 * named by their index here. Read amounts with `amountAt`, words with `cellText`.
 */
export type BudgetSheet = Omit<Structure, 'placeCells'> & {
  readonly budget: Budget;
  readonly placed: PlacedCells;
  readonly totals: Amounts;
};

type Tables = PlanState['tables'];
type StructuresByBudget = Map<BudgetId, Structure>;

/** Keyed by the plan's own maps, so an edit that leaves them alone finds everything ready and nothing outlives them. */
const structures = new WeakMap<
  Tables['budgetRows'],
  WeakMap<Tables['budgetColumns'], StructuresByBudget>
>();
const latestSheets = new WeakMap<Structure, BudgetSheet>();

/** The table with its totals, the same object until something in it changes; null when there is no such table. */
export function budgetSheet(state: PlanState, budgetId: BudgetId): BudgetSheet | null {
  const budget = state.tables.budgets.get(budgetId);
  if (budget === undefined) return null;
  const structure = structureOf(state.tables, budgetId);
  const placed = structure.placeCells(state.tables.budgetCells);
  const latest = latestSheets.get(structure);
  if (latest?.placed === placed && latest.budget === budget) return latest;
  const sheet = makeSheet(budget, structure, placed);
  latestSheets.set(structure, sheet);
  return sheet;
}

function makeSheet(budget: Budget, structure: Structure, placed: PlacedCells): BudgetSheet {
  const { rows, columns, rowIndex, columnIndex, formulas } = structure;
  const totals = computeTotals(formulas, placed.typed, columns.length);
  return { budget, rows, columns, rowIndex, columnIndex, formulas, placed, totals };
}

function structureOf({ budgetRows, budgetColumns }: Tables, budgetId: BudgetId): Structure {
  const byColumns = structures.get(budgetRows) ?? new WeakMap<object, StructuresByBudget>();
  structures.set(budgetRows, byColumns);
  const byBudget = byColumns.get(budgetColumns) ?? new Map<BudgetId, Structure>();
  byColumns.set(budgetColumns, byBudget);
  const structure = byBudget.get(budgetId) ?? makeStructure(budgetRows, budgetColumns, budgetId);
  byBudget.set(budgetId, structure);
  return structure;
}

function makeStructure(
  budgetRows: Tables['budgetRows'],
  budgetColumns: Tables['budgetColumns'],
  budgetId: BudgetId,
): Structure {
  const rows = orderRows([...budgetRows.values()].filter((row) => row.budgetId === budgetId));
  const columns = [...budgetColumns.values()]
    .filter((column) => column.budgetId === budgetId)
    .toSorted(byPosition);
  const formulas = compileFormulas(rows);
  const places = { rowIndex: indexById(rows), columnIndex: indexById(columns) };
  const placeCells = createCellPlacer({ ...places, inputs: formulas.inputs });
  return { ...places, rows, columns, formulas, placeCells };
}
