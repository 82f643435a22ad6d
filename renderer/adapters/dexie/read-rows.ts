import type { IsoDateTime } from '#shared/domain/basics/dates.ts';
import { tableSchemas, type RowOf, type TableName } from '#shared/domain/tables.ts';
import type { QuarantinedRow } from '#shared/ports/plan-store.ts';

/** Rows of one table, parsed, and those that could not be. */
export type ParsedRows<Table extends TableName> = {
  readonly rows: readonly RowOf<Table>[];
  readonly refused: readonly QuarantinedRow[];
};

/** Parses stored rows. A row that fails is described for the quarantine as it lies, never mended. */
export function parseRows<Table extends TableName>(
  table: Table,
  stored: readonly unknown[],
  at: IsoDateTime,
): ParsedRows<Table> {
  const rows: RowOf<Table>[] = [];
  const refused: QuarantinedRow[] = [];
  for (const candidate of stored) {
    const parsed = tableSchemas[table].safeParse(candidate);
    // The schema came from the same table name as the row type.
    if (parsed.success) rows.push(parsed.data as RowOf<Table>);
    else refused.push(describeRefused(table, candidate, parsed.error.issues, at));
  }
  return { rows, refused };
}

function describeRefused(
  table: TableName,
  candidate: unknown,
  issues: readonly { readonly path: readonly PropertyKey[] }[],
  at: IsoDateTime,
): QuarantinedRow {
  const rowId = textField(candidate, 'id') ?? '';
  return {
    id: `${table}:${rowId}`,
    table,
    rowId,
    planId: table === 'plans' ? rowId : textField(candidate, 'planId'),
    json: JSON.stringify(candidate),
    reason: issues.map(({ path }) => path.map(String).join('.')).join(', '),
    at,
  };
}

function textField(candidate: unknown, field: string): string | null {
  if (typeof candidate !== 'object' || candidate === null || !(field in candidate)) return null;
  // `in` has shown that the field exists; its type is checked on the next line.
  const value = (candidate as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' ? value : null;
}
