import { createContext, use, type RefObject } from 'react';
import type { BudgetColumn, BudgetRow } from '#shared/domain/budget/schema.ts';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import type { PastedRow } from '#shared/domain/paste/cell.ts';
import type { ColumnCommands } from '../columns/use-column-commands.ts';
import type { CellEditor } from '../grid/use-cell-editor.ts';
import type { GridPlace } from '../grid/use-grid-place.ts';
import type { RowCommands } from '../rows/use-row-commands.ts';
import type { TableCommands } from './use-table-commands.ts';

/** What is open beside a heading: the menu of a row, what its sum is made of, or what a column is about. */
export type Popup =
  | { readonly kind: 'row-menu' | 'operands'; readonly rowId: BudgetRow['id'] }
  | { readonly kind: 'column'; readonly columnId: BudgetColumn['id'] };

/** Everything that the parts of one open table share. */
export type TableModel = {
  readonly sheet: BudgetSheet;
  /** The sheet whose tie-out is shown: a moment behind the other while a long table is being checked. */
  readonly checked: BudgetSheet;
  readonly readOnly: boolean;
  readonly place: GridPlace;
  readonly editor: CellEditor;
  readonly rows: RowCommands;
  readonly columns: ColumnCommands;
  readonly tables: TableCommands;
  readonly popup: Popup | null;
  readonly openPopup: (popup: Popup) => void;
  /** Closes it and gives the focus back to the grid. */
  readonly closePopup: () => void;
  /** What was pasted and must be looked at before it goes in; null when nothing is. */
  readonly pasted: readonly PastedRow[] | null;
  readonly reviewPaste: (pasted: readonly PastedRow[] | null) => void;
  readonly noteField: RefObject<HTMLInputElement | null>;
};

/**
 * Only for what is open beside a heading. Other parts are handed the table: a context above the grid would have React
 * look for its readers through every cell at every key.
 */
const TableContext = createContext<TableModel | null>(null);

export const TableProvider = TableContext;

/** The open table, for what is open beside its headings. Throws elsewhere. */
export function useTable(): TableModel {
  const table = use(TableContext);
  if (table === null) throw new Error('useTable outside a popup of an open budget table');
  return table;
}
