import { useDeferredValue, useRef, useState } from 'react';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import type { PastedRow } from '#shared/domain/paste/cell.ts';
import { useReadOnly } from '#renderer/platform/workspace.tsx';
import { useColumnCommands } from '../columns/use-column-commands.ts';
import { useCellEditor } from '../grid/use-cell-editor.ts';
import { useGridPlace } from '../grid/use-grid-place.ts';
import { useRowCommands } from '../rows/use-row-commands.ts';
import type { Popup, TableModel } from './table-model.ts';
import type { TableCommands } from './use-table-commands.ts';

/** Puts together what the parts of an open table share. */
export function useTableModel(sheet: BudgetSheet, tables: TableCommands): TableModel {
  const checked = useDeferredValue(sheet);
  const readOnly = useReadOnly();
  const place = useGridPlace(sheet);
  const editor = useCellEditor(sheet);
  const noteField = useRef<HTMLInputElement | null>(null);
  const [popup, openPopup] = useState<Popup | null>(null);
  const [pasted, reviewPaste] = useState<readonly PastedRow[] | null>(null);
  const rows = useRowCommands(sheet, (rowId, name) => {
    place.goToMark({ rowId, columnId: null });
    editor.startName(rowId, name);
  });
  const columns = useColumnCommands(sheet, (columnId) => {
    place.goToMark({ rowId: null, columnId });
    openPopup({ kind: 'column', columnId });
  });
  return {
    sheet,
    checked,
    readOnly,
    place,
    editor,
    rows,
    columns,
    tables,
    popup,
    openPopup,
    closePopup() {
      openPopup(null);
      place.goTo(place.active);
    },
    pasted,
    reviewPaste,
    noteField,
  };
}
