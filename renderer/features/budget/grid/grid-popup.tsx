import { useLayoutEffect, useState, type RefObject } from 'react';
import { columnName, rowName } from '#shared/document/budget-table.ts';
import { missingCase } from '#shared/domain/basics/missing-case.ts';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { ColumnEditor } from '../columns/column-editor.tsx';
import { OperandEditor } from '../rows/operand-editor.tsx';
import { RowMenu } from '../rows/row-menu.tsx';
import { useTable, type Popup } from '../table/table-model.ts';
import styles from './budget-grid.module.css';
import { HEADING_ROW } from './grid-area.ts';
import { placeName } from './use-grid-pointer.ts';

/** What is open beside a heading. One for the whole grid: a thousand rows need no thousand menus. */
export function GridPopup({ grid }: { readonly grid: RefObject<HTMLElement | null> }) {
  const { popup, sheet } = useTable();
  return popup === null ? null : (
    <OpenPopup key={popup.kind} popup={popup} sheet={sheet} grid={grid} />
  );
}

type Props = {
  readonly popup: Popup;
  readonly sheet: BudgetSheet;
  readonly grid: RefObject<HTMLElement | null>;
};

function OpenPopup({ popup, sheet, grid }: Props) {
  const rowIndex =
    popup.kind === 'column' ? HEADING_ROW : (sheet.rowIndex.get(popup.rowId) ?? null);
  const columnIndex = popup.kind === 'column' ? sheet.columnIndex.get(popup.columnId) : -1;
  const row = sheet.rows[rowIndex ?? HEADING_ROW];
  const column = sheet.columns[columnIndex ?? HEADING_ROW];
  const place = placeName({ row: rowIndex ?? HEADING_ROW, column: (columnIndex ?? -1) + 1 });
  const name = row === undefined ? column && columnName(column) : rowName(row);
  const frame = useHeadingFrame(grid, place);
  if (frame === null) return null;
  const anchor = <span className={styles['anchor']} style={frame} aria-label={name} aria-hidden />;
  switch (popup.kind) {
    case 'row-menu':
      return row === undefined ? null : <RowMenu row={row} anchor={anchor} />;
    case 'operands':
      return row === undefined ? null : <OperandEditor row={row} anchor={anchor} />;
    case 'column':
      return column === undefined ? null : <ColumnEditor column={column} anchor={anchor} />;
    default:
      return missingCase(popup);
  }
}

type Frame = {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
};

/** Where a heading stands in the window, for what opens beside it. */
function useHeadingFrame(grid: RefObject<HTMLElement | null>, place: string): Frame | null {
  const [frame, setFrame] = useState<Frame | null>(null);
  useLayoutEffect(() => {
    const heading = grid.current?.querySelector(`[data-place="${place}"]`);
    if (heading === null || heading === undefined) return;
    const { top, left, width, height } = heading.getBoundingClientRect();
    setFrame({ top, left, width, height });
  }, [grid, place]);
  return frame;
}
