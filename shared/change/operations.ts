import type { RowOf, TableName } from '#shared/domain/tables.ts';
import { diffBlocks } from './block-edits.ts';
import type { Operation } from './change.ts';
import { sameValue } from './same-value.ts';

/** The operation that adds a row. */
export function insertRow<Table extends TableName>(table: Table, row: RowOf<Table>): Operation {
  // A generic Table is not narrowed to one member of the mapped union, although table and row agree by signature.
  return { kind: 'insert', table, row } as Operation;
}

/** The operation that takes a row away. */
export function removeRow<Table extends TableName>(table: Table, row: RowOf<Table>): Operation {
  // As in insertRow.
  return { kind: 'remove', table, row } as Operation;
}

/** The operations that turn `row` into `row` with `patch`; none when nothing differs. Text becomes block edits. */
export function updateRow<Table extends TableName>(
  table: Table,
  row: RowOf<Table>,
  patch: Partial<RowOf<Table>>,
): readonly Operation[] {
  return rowOperations(table, row, { ...row, ...patch });
}

/** The operations that turn one state of a row into another. */
export function rowOperations<Table extends TableName>(
  table: Table,
  before: RowOf<Table>,
  after: RowOf<Table>,
): readonly Operation[] {
  const fields = changedFields(before, after).filter((field) => !isBlocksField(table, field));
  const update: readonly Operation[] =
    fields.length === 0
      ? []
      : [
          // As in insertRow.
          {
            kind: 'update',
            table,
            id: before.id,
            before: pick(before, fields),
            after: pick(after, fields),
          } as Operation,
        ];
  return [...update, ...blockOperations(before, after)];
}

function blockOperations(before: object, after: object): readonly Operation[] {
  if (!isSection(before) || !isSection(after) || before.blocks === after.blocks) return [];
  const edits = diffBlocks(before.blocks, after.blocks);
  return edits.length === 0 ? [] : [{ kind: 'blocks', table: 'sections', id: before.id, edits }];
}

function isSection(row: object): row is RowOf<'sections'> {
  return 'blocks' in row;
}

function isBlocksField(table: TableName, field: string): boolean {
  return table === 'sections' && field === 'blocks';
}

function changedFields<Row extends object>(
  before: Row,
  after: Row,
): readonly (keyof Row & string)[] {
  // Rows are strict zod objects: their keys are exactly the type's.
  const keys = Object.keys(after) as (keyof Row & string)[];
  return keys.filter((key) => !sameValue(before[key], after[key]));
}

function pick<Row extends object>(row: Row, fields: readonly (keyof Row)[]): Partial<Row> {
  const picked: Partial<Row> = {};
  for (const field of fields) picked[field] = row[field];
  return picked;
}
