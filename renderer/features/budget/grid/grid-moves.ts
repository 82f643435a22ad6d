import { missingCase } from '#shared/domain/basics/missing-case.ts';
import {
  clampPoint,
  HEADING_ROW,
  NAME_COLUMN,
  type GridPoint,
  type GridSize,
} from './grid-area.ts';

/** A way to go in the grid. `next` and `previous` read row by row, as Tab does. */
export type GridMove =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'row-start'
  | 'row-end'
  | 'column-start'
  | 'column-end'
  | 'grid-start'
  | 'grid-end'
  | 'page-up'
  | 'page-down'
  | 'next'
  | 'previous';

const PAGE_ROWS = 10;

/** Where a move leads; null when Tab would leave the grid. Other moves stop at the edge. */
export function movePoint(
  size: GridSize,
  { row, column }: GridPoint,
  move: GridMove,
): GridPoint | null {
  const to = (point: GridPoint) => clampPoint(size, point);
  switch (move) {
    case 'up':
      return to({ row: row - 1, column });
    case 'down':
      return to({ row: row + 1, column });
    case 'left':
      return to({ row, column: column - 1 });
    case 'right':
      return to({ row, column: column + 1 });
    case 'row-start':
      return to({ row, column: NAME_COLUMN });
    case 'row-end':
      return to({ row, column: size.columns });
    case 'column-start':
      return to({ row: HEADING_ROW, column });
    case 'column-end':
      return to({ row: size.rows, column });
    case 'grid-start':
      return to({ row: 0, column: NAME_COLUMN + 1 });
    case 'grid-end':
      return to({ row: size.rows, column: size.columns });
    case 'page-up':
      return to({ row: Math.max(0, row - PAGE_ROWS), column });
    case 'page-down':
      return to({ row: row + PAGE_ROWS, column });
    case 'next':
      return nextPoint(size, { row, column });
    case 'previous':
      return previousPoint(size, { row, column });
    default:
      return missingCase(move);
  }
}

function nextPoint(size: GridSize, { row, column }: GridPoint): GridPoint | null {
  if (column < size.columns) return { row, column: column + 1 };
  return row < size.rows - 1 ? { row: row + 1, column: NAME_COLUMN } : null;
}

function previousPoint(size: GridSize, { row, column }: GridPoint): GridPoint | null {
  if (column > NAME_COLUMN) return { row, column: column - 1 };
  return row > HEADING_ROW ? { row: row - 1, column: size.columns } : null;
}
