import { ok, type Result } from '#shared/domain/basics/result.ts';
import { TABLE_NAMES, tableSchemas, type RowSet, type TableName } from '#shared/domain/tables.ts';
import { CURRENT_SHAPE, migrateRows } from '#shared/migrations/migrate.ts';
import type { LooseRow, LooseRows } from '#shared/migrations/step.ts';
import { failWith } from './fail-with.ts';
import type { PlanFileError } from './plan-file.ts';

/** Parsed JSON by table, each a list; what the rows are is not known yet. */
export type JsonTables = Readonly<Record<string, readonly unknown[]>>;

/** Takes the rows of a file to today's shape and parses every one. A row that breaks its rules fails the whole file. */
export function parseTables(tables: JsonTables, shape: number): Result<RowSet, PlanFileError> {
  const loose = looseRows(tables);
  if (loose === null) return failWith('damaged', 'rows');
  const migrated = shape === CURRENT_SHAPE ? loose : migrateSafely(loose, shape);
  if (migrated === null || Object.keys(migrated).some((table) => !isTableName(table)))
    return failWith('damaged', 'tables');
  return parseMigrated(migrated);
}

function parseMigrated(loose: LooseRows): Result<RowSet, PlanFileError> {
  const parsed: Partial<Record<TableName, readonly unknown[]>> = {};
  for (const table of TABLE_NAMES) {
    const rows = parseTable(table, loose[table] ?? []);
    if (!rows.ok) return rows;
    parsed[table] = rows.value;
  }
  // Each table has just been parsed by its own schema, and the loop has run over all of them.
  return ok(parsed as RowSet);
}

function parseTable(
  table: TableName,
  rows: readonly LooseRow[],
): Result<readonly unknown[], PlanFileError> {
  const ids = new Set<string>();
  const parsed: unknown[] = [];
  for (const row of rows) {
    const outcome = tableSchemas[table].safeParse(row);
    if (!outcome.success) return failWith('invalid-row', nameRow(table, row));
    if (ids.has(outcome.data.id)) return failWith('duplicate-id', nameRow(table, row));
    ids.add(outcome.data.id);
    parsed.push(outcome.data);
  }
  return ok(parsed);
}

/** A step may trip over rows that never were of its shape; that is the file's fault and not the program's. */
function migrateSafely(rows: LooseRows, shape: number): LooseRows | null {
  try {
    return migrateRows(rows, shape);
  } catch {
    return null;
  }
}

function looseRows(tables: JsonTables): LooseRows | null {
  const rows = Object.values(tables).flat();
  // Checked in full before it is called a table of rows.
  return rows.every(isLooseRow) ? (tables as LooseRows) : null;
}

function isLooseRow(value: unknown): value is LooseRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTableName(name: string): name is TableName {
  return TABLE_NAMES.some((table) => table === name);
}

function nameRow(table: TableName, { id }: LooseRow): string {
  return typeof id === 'string' ? `${table}/${id.slice(0, MAX_SHOWN_ID)}` : table;
}

const MAX_SHOWN_ID = 80;
