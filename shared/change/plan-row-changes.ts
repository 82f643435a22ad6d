import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import { isReadOnlyStatus } from '#shared/domain/plan/status.ts';
import { planOf, rowsFromPlanState, type PlanState } from '#shared/domain/plan-state.ts';
import {
  AREA_TABLES,
  PLAN_TABLES,
  type RowOf,
  type RowSet,
  type TableName,
} from '#shared/domain/tables.ts';
import type { Change, Operation } from './change.ts';
import type { LabelKey } from './label.ts';
import { insertRow, removeRow, rowOperations } from './operations.ts';

/** How a whole plan comes to be on this machine. */
export type PlanArrival = Extract<LabelKey, 'createPlan' | 'importPlan' | 'copyPlan'>;

/** Adds a plan with all its rows, and those of its area's rows that `stored` lacks, in one change. */
export function insertPlan(
  arrival: PlanArrival,
  title: string,
  rows: RowSet,
  stored: RowSet,
): Change {
  const operations = [
    ...missingAreaRows(rows, stored),
    ...PLAN_TABLES.flatMap((table) => insertRows(table, rows[table])),
  ];
  return { label: { key: arrival, params: { name: title } }, operations };
}

/**
 * Makes a stored plan what a file says, row by row, so that it can be undone. Rows of the area that are already here
 * are kept, for other plans share them, and so are private notes, which no file carries. A read-only plan is not replaced: it must be reopened first.
 */
export function replacePlan(state: PlanState, rows: RowSet): Result<Change, 'read-only'> {
  const plan = planOf(state);
  if (isReadOnlyStatus(plan.status)) return fail('read-only');
  const stored = rowsFromPlanState(state);
  const operations = [
    ...missingAreaRows(rows, stored),
    ...PLAN_TABLES.filter((table) => table !== 'privateNotes').flatMap((table) =>
      replaceRows(table, stored[table], rows[table]),
    ),
  ];
  return ok({ label: { key: 'replacePlan', params: { name: plan.title } }, operations });
}

function missingAreaRows(rows: RowSet, stored: RowSet): readonly Operation[] {
  return AREA_TABLES.flatMap((table) => {
    const known = new Set<string>(stored[table].map(({ id }) => id));
    return insertRows(
      table,
      rows[table].filter(({ id }) => !known.has(id)),
    );
  });
}

function insertRows<Table extends TableName>(
  table: Table,
  rows: readonly RowOf<Table>[],
): readonly Operation[] {
  return rows.map((row) => insertRow(table, row));
}

function replaceRows<Table extends TableName>(
  table: Table,
  before: readonly RowOf<Table>[],
  after: readonly RowOf<Table>[],
): readonly Operation[] {
  const coming = new Map(after.map((row) => [row.id, row]));
  const present = new Set(before.map(({ id }) => id));
  const kept = before.flatMap((row) => {
    const next = coming.get(row.id);
    return next === undefined ? [removeRow(table, row)] : rowOperations(table, row, next);
  });
  return [
    ...kept,
    ...insertRows(
      table,
      after.filter(({ id }) => !present.has(id)),
    ),
  ];
}
