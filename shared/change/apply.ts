import type { PlanState } from '#shared/domain/plan-state.ts';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import { tableSchemas, type RowOf, type TableName } from '#shared/domain/tables.ts';
import { applyBlockEdits } from './block-edits.ts';
import type { Change, ChangeConflict, Operation } from './change.ts';
import { sameValue } from './same-value.ts';

type AnyRow = RowOf<TableName>;
type Tables = { [Table in TableName]: ReadonlyMap<string, RowOf<Table>> };

/**
 * Applies a change to an open plan. Every row that comes out has been parsed by its schema, so a state never holds
 * what the database would refuse. On a conflict nothing is applied.
 */
export function applyChange(state: PlanState, change: Change): Result<PlanState, ChangeConflict> {
  const tables: Tables = { ...state.tables };
  const copied = new Map<TableName, Map<string, AnyRow>>();
  for (const operation of change.operations) {
    const outcome = nextRow(tables, operation);
    if (!outcome.ok) return outcome;
    const rows = writable(tables, operation.table, copied);
    if (outcome.value === null) rows.delete(rowId(operation));
    else rows.set(outcome.value.id, outcome.value);
  }
  return ok({ ...state, tables });
}

/** The id of the row that an operation touches. */
export function rowId(operation: Operation): string {
  return operation.kind === 'insert' || operation.kind === 'remove'
    ? operation.row.id
    : operation.id;
}

/** Copies a table's map the first time a change touches it; later operations of the same change reuse the copy. */
function writable(
  tables: Tables,
  table: TableName,
  copied: Map<TableName, Map<string, AnyRow>>,
): Map<string, AnyRow> {
  // Which row type a table holds is settled by nextRow, which parses with that table's schema.
  const loose = tables as Record<TableName, ReadonlyMap<string, AnyRow>>;
  const known = copied.get(table);
  if (known !== undefined) return known;
  const copy = new Map(loose[table]);
  copied.set(table, copy);
  loose[table] = copy;
  return copy;
}

/** The row after the operation, or null when it is gone. */
function nextRow(tables: Tables, operation: Operation): Result<AnyRow | null, ChangeConflict> {
  const { table } = operation;
  const id = rowId(operation);
  const current: AnyRow | undefined = tables[table].get(id);
  if (operation.kind === 'insert') {
    return current === undefined
      ? parsed(table, id, operation.row)
      : fail({ code: 'row-exists', table, id });
  }
  if (current === undefined) return fail({ code: 'row-missing', table, id });
  if (operation.kind === 'remove') {
    return sameValue(current, operation.row)
      ? ok(null)
      : fail({ code: 'value-changed', table, id });
  }
  const changed =
    operation.kind === 'update'
      ? updated(current, operation)
      : withEditedBlocks(current, operation);
  return changed === null ? fail({ code: 'value-changed', table, id }) : parsed(table, id, changed);
}

function updated(
  current: AnyRow,
  { before, after }: { readonly before: object; readonly after: object },
): object | null {
  // Reading fields by name from a row whose table is only known at run time.
  const fields = current as Readonly<Record<string, unknown>>;
  const fits = Object.entries(before).every(([field, value]) => sameValue(fields[field], value));
  return fits ? { ...current, ...after } : null;
}

function withEditedBlocks(
  current: AnyRow,
  { edits }: Extract<Operation, { kind: 'blocks' }>,
): object | null {
  const blocks = 'blocks' in current ? applyBlockEdits(current.blocks, edits) : null;
  return blocks === null ? null : { ...current, blocks };
}

function parsed(table: TableName, id: string, row: object): Result<AnyRow, ChangeConflict> {
  const parse = tableSchemas[table].safeParse(row);
  return parse.success ? ok(parse.data) : fail({ code: 'invalid-row', table, id });
}
