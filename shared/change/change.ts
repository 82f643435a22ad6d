import type { Block } from '#shared/domain/section/blocks.ts';
import type { RowOf, TableName } from '#shared/domain/tables.ts';
import type { Label } from './label.ts';

/** A new row. Undone by removing it. */
export type InsertOperation<Table extends TableName = TableName> = {
  readonly [T in Table]: { readonly kind: 'insert'; readonly table: T; readonly row: RowOf<T> };
}[Table];

/** A removed row, kept whole so that it can come back. */
export type RemoveOperation<Table extends TableName = TableName> = {
  readonly [T in Table]: { readonly kind: 'remove'; readonly table: T; readonly row: RowOf<T> };
}[Table];

/** Changed fields of a row, with their old values: an undo or a merge refuses when `before` no longer holds. */
export type UpdateOperation<Table extends TableName = TableName> = {
  readonly [T in Table]: {
    readonly kind: 'update';
    readonly table: T;
    readonly id: string;
    readonly before: Partial<RowOf<T>>;
    readonly after: Partial<RowOf<T>>;
  };
}[Table];

/** A block and where it stands in its section. */
export type PlacedBlock = { readonly index: number; readonly block: Block };

/** What happened to one block: null before means new, null after means removed, both mean changed or moved. */
export type BlockEdit = {
  readonly blockId: Block['id'];
  readonly before: PlacedBlock | null;
  readonly after: PlacedBlock | null;
};

/** An edit of a section's text, per block, so that the journal grows by what was written and not by the chapter. */
export type BlocksOperation = {
  readonly kind: 'blocks';
  readonly table: 'sections';
  readonly id: string;
  readonly edits: readonly BlockEdit[];
};

export type Operation = InsertOperation | RemoveOperation | UpdateOperation | BlocksOperation;

/** One edit as the user sees it: a value that can be applied, inverted, journalled and merged. */
export type Change = {
  readonly label: Label;
  readonly operations: readonly Operation[];
};

/** Why a change does not fit the state it is applied to. */
export type ChangeConflict = {
  readonly code: 'row-missing' | 'row-exists' | 'value-changed' | 'invalid-row';
  readonly table: TableName;
  readonly id: string;
};
