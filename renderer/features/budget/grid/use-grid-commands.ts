import { clearAmounts, type CellPlace } from '#shared/change/budget-cell-changes.ts';
import { missingCase } from '#shared/domain/basics/missing-case.ts';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { isChangeColumn } from '#shared/domain/budget/change-columns.ts';
import { ownerId } from '#shared/domain/budget/row-order.ts';
import { useDispatch } from '#renderer/platform/workspace.tsx';
import type { TableModel } from '../table/table-model.ts';
import { HEADING_ROW, NAME_COLUMN, type GridArea, type GridPoint } from './grid-area.ts';
import type { GridCommand } from './grid-keys.ts';
import { movePoint, type GridMove } from './grid-moves.ts';

/** Carries out what a key asks of the grid; false when it has nothing to do there, and the page may have the key. */
export function useGridCommands(table: TableModel): (command: GridCommand) => boolean {
  const dispatch = useDispatch();
  const { sheet, place } = table;

  function go(move: GridMove): boolean {
    const to = movePoint(place.size, place.active, move);
    if (to !== null) place.goTo(to);
    return to !== null;
  }

  return (command) => {
    switch (command.kind) {
      case 'move':
        return go(command.move);
      case 'enter':
        return place.active.row === HEADING_ROW ? openCell(table) : go(command.move);
      case 'extend':
        place.extendTo(movePoint(place.size, place.corner, command.move) ?? place.corner);
        return true;
      case 'select-all':
        place.goTo({ row: 0, column: NAME_COLUMN + 1 });
        place.extendTo({ row: place.size.rows - 1, column: place.size.columns });
        return true;
      case 'collapse':
        place.goTo(place.active);
        return true;
      case 'clear':
        dispatch(clearAmounts(sheet, placesIn(sheet, place.area)));
        return true;
      case 'edit':
        return openCell(table);
      case 'replace':
        return openCell(table, command.text);
      case 'edit-note':
        table.noteField.current?.focus();
        return true;
      case 'row-menu':
      case 'add-row':
      case 'delete-row':
      case 'step-row':
        return runOnRow(table, command);
      default:
        return missingCase(command);
    }
  };
}

/** Opens the active cell, or what its heading has. */
export function openCell(
  { sheet, place, readOnly, editor, openPopup }: TableModel,
  text?: string,
): boolean {
  if (readOnly) return false;
  const { row, column } = place.active;
  const [rowId, columnId] = [sheet.rows[row]?.id, sheet.columns[column - 1]?.id];
  if (rowId !== undefined) editor.start({ rowId, columnId: columnId ?? null }, text);
  else if (columnId !== undefined && text === undefined) openPopup({ kind: 'column', columnId });
  return true;
}

type RowCommand = Extract<
  GridCommand,
  { readonly kind: 'row-menu' | 'add-row' | 'delete-row' | 'step-row' }
>;

function runOnRow({ sheet, place, rows, openPopup }: TableModel, command: RowCommand): boolean {
  const row = sheet.rows[place.active.row];
  if (row === undefined) return false;
  switch (command.kind) {
    case 'row-menu':
      openPopup({ kind: 'row-menu', rowId: row.id });
      return true;
    case 'add-row':
      rows.addAfter(row, 'line');
      return true;
    case 'delete-row':
      place.goTo(neighbourOf(sheet, place.active));
      rows.remove(row);
      return true;
    case 'step-row':
      rows.step(row, command.step);
      return true;
    default:
      return missingCase(command);
  }
}

/** Where to be when the row is gone, its varav rows with it: on the next row that stays, or the one above. */
function neighbourOf({ rows }: BudgetSheet, { row, column }: GridPoint): GridPoint {
  const gone = rows[row]?.id;
  const next = rows.findIndex((other, index) => index > row && ownerId(other) !== gone);
  return { row: next === -1 ? row - 1 : next, column };
}

/** The cells of a block that can hold something written. */
function placesIn({ rows, columns }: BudgetSheet, area: GridArea): readonly CellPlace[] {
  const chosen = columns
    .slice(Math.max(0, area.left - 1), area.right)
    .filter((column) => !isChangeColumn(column));
  return rows
    .slice(Math.max(0, area.top), area.bottom + 1)
    .flatMap((row) => chosen.map((column) => ({ rowId: row.id, columnId: column.id })));
}
