import type { Place } from '#shared/domain/paste/review.ts';

/** How many rows and columns there are. */
type Size = { readonly rows: number; readonly columns: number };
type Key = { readonly key: string; readonly ctrlKey: boolean };

const PAGE = 10;

/** The place that a key goes to from another; null when the key is none of the grid's. */
export function moveIn({ rows, columns }: Size, { row, column }: Place, key: Key): Place | null {
  const to = target({ rows, columns }, { row, column }, key);
  if (to === null) return null;
  return { row: clamp(to.row, rows), column: clamp(to.column, columns) };
}

function target(
  { rows, columns }: Size,
  { row, column }: Place,
  { key, ctrlKey }: Key,
): Place | null {
  switch (key) {
    case 'ArrowDown':
      return { row: ctrlKey ? rows : row + 1, column };
    case 'ArrowUp':
      return { row: ctrlKey ? 0 : row - 1, column };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'PageDown':
      return { row: row + PAGE, column };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? rows : row, column: columns };
    default:
      return null;
  }
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value));
}
