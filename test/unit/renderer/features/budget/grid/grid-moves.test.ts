import { describe, expect, it } from 'vitest';
import type { GridPoint } from '#renderer/features/budget/grid/grid-area.ts';
import { movePoint, type GridMove } from '#renderer/features/budget/grid/grid-moves.ts';

const size = { rows: 30, columns: 3 };
const from = (row: number, column: number, move: GridMove): GridPoint | null =>
  movePoint(size, { row, column }, move);

describe('movePoint', () => {
  it.each([
    ['up', { row: 11, column: 2 }],
    ['down', { row: 13, column: 2 }],
    ['left', { row: 12, column: 1 }],
    ['right', { row: 12, column: 3 }],
    ['row-start', { row: 12, column: 0 }],
    ['row-end', { row: 12, column: 3 }],
    ['column-start', { row: -1, column: 2 }],
    ['column-end', { row: 29, column: 2 }],
    ['grid-start', { row: 0, column: 1 }],
    ['grid-end', { row: 29, column: 3 }],
    ['page-up', { row: 2, column: 2 }],
    ['page-down', { row: 22, column: 2 }],
  ] as const)('goes %s', (move, expected) => {
    expect(from(12, 2, move)).toEqual(expected);
  });

  it('stops at the edges, headings included', () => {
    expect([from(-1, 0, 'up'), from(29, 3, 'down')]).toEqual([
      { row: -1, column: 0 },
      { row: 29, column: 3 },
    ]);
    expect([from(0, 0, 'left'), from(0, 3, 'right')]).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 3 },
    ]);
  });

  it('goes row by row with Tab, and leaves the grid at its ends', () => {
    expect(from(0, 3, 'next')).toEqual({ row: 1, column: 0 });
    expect(from(1, 0, 'previous')).toEqual({ row: 0, column: 3 });
    expect(from(29, 3, 'next')).toBeNull();
    expect(from(-1, 0, 'previous')).toBeNull();
  });
});
