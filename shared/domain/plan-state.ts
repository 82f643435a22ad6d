import { byPosition, type Positioned } from './basics/position.ts';
import type { Plan } from './plan/schema.ts';
import { TABLE_NAMES, type RowOf, type RowSet, type TableName } from './tables.ts';

/** An open plan in memory: all its rows and its area's, by id. Never mutated; an edit shares every untouched map. */
export type PlanState = {
  readonly planId: Plan['id'];
  readonly tables: { readonly [Table in TableName]: ReadonlyMap<string, RowOf<Table>> };
};

/** Builds the state of one plan from its rows. */
export function planStateFromRows(planId: Plan['id'], rows: RowSet): PlanState {
  const entries = TABLE_NAMES.map((table) => [
    table,
    new Map(rows[table].map((row) => [row.id, row])),
  ]);
  // Object.fromEntries loses which table has which row type; the names come from the same list as the type.
  return { planId, tables: Object.fromEntries(entries) as PlanState['tables'] };
}

/** The rows of a state as lists, for files and for the database. */
export function rowsFromPlanState(state: PlanState): RowSet {
  const entries = TABLE_NAMES.map((table) => [table, [...state.tables[table].values()]]);
  // As above: the shape is the mapped type written out.
  return Object.fromEntries(entries) as RowSet;
}

/** The plan itself. Throws when the state lacks it, which loading rules out. */
export function planOf(state: PlanState): Plan {
  const plan = state.tables.plans.get(state.planId);
  if (plan === undefined) throw new Error(`The state lacks its plan ${state.planId}`);
  return plan;
}

const sortedCache = new WeakMap<object, readonly Positioned[]>();

/** The rows of a table in order of position. Sorted once per map, so unchanged tables cost nothing to read again. */
export function sortedRows<Row extends Positioned>(rows: ReadonlyMap<string, Row>): readonly Row[] {
  // The cache is keyed by the very map whose values it holds, so the element type is that map's.
  const known = sortedCache.get(rows) as readonly Row[] | undefined;
  if (known !== undefined) return known;
  const sorted = [...rows.values()].toSorted(byPosition);
  sortedCache.set(rows, sorted);
  return sorted;
}
