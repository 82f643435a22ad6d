import type { PlanState } from '#shared/domain/plan-state.ts';
import type { RowOf, TableName } from '#shared/domain/tables.ts';
import { rowId } from './apply.ts';
import type { Change } from './change.ts';

/** A row as it stands after a change; null when it is gone. What the database is to hold. */
export type TouchedRow = {
  readonly table: TableName;
  readonly id: string;
  readonly row: RowOf<TableName> | null;
};

/** Every row a change touched, once each, as it stands in the state after it. */
export function touchedRows(change: Change, after: PlanState): readonly TouchedRow[] {
  const places = new Map(
    change.operations.map((operation) => {
      const id = rowId(operation);
      return [`${operation.table}/${id}`, { table: operation.table, id }] as const;
    }),
  );
  return [...places.values()].map(({ table, id }) => ({
    table,
    id,
    row: after.tables[table].get(id) ?? null,
  }));
}
