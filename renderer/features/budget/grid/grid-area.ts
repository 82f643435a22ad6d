/**
 * A place in the grid. Row −1 is the row of column headings, column 0 the names of the rows; amounts begin at row 0,
 * column 1. So every heading can be reached with the arrows.
 */
export type GridPoint = { readonly row: number; readonly column: number };

/** How many rows and columns there are, headings not counted. */
export type GridSize = { readonly rows: number; readonly columns: number };

/** A block of places, edges included. */
export type GridArea = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export const HEADING_ROW = -1;
export const NAME_COLUMN = 0;

/** The block between two opposite corners. */
export function areaBetween(one: GridPoint, other: GridPoint): GridArea {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

/** True when the place lies in the block. */
export function isInArea(
  { top, left, bottom, right }: GridArea,
  { row, column }: GridPoint,
): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** How many places the block has. */
export function areaCount({ top, left, bottom, right }: GridArea): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The place, or the nearest one inside the grid. */
export function clampPoint({ rows, columns }: GridSize, { row, column }: GridPoint): GridPoint {
  return {
    row: clamp(row, HEADING_ROW, rows - 1),
    column: clamp(column, NAME_COLUMN, columns),
  };
}

/** True for a place that holds an amount rather than a heading. */
export function isAmount({ row, column }: GridPoint): boolean {
  return row > HEADING_ROW && column > NAME_COLUMN;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
