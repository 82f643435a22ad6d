import { describe, expect, it } from 'vitest';
import {
  areaBetween,
  areaCount,
  clampPoint,
  isAmount,
  isInArea,
} from '#renderer/features/budget/grid/grid-area.ts';

describe('an area', () => {
  const area = areaBetween({ row: 4, column: 1 }, { row: 2, column: 3 });

  it('lies between two corners, whichever is named first', () => {
    expect(area).toEqual({ top: 2, left: 1, bottom: 4, right: 3 });
    expect(areaCount(area)).toBe(9);
  });

  it('holds its edges', () => {
    expect(isInArea(area, { row: 2, column: 3 })).toBe(true);
    expect(isInArea(area, { row: 5, column: 3 })).toBe(false);
    expect(isInArea(area, { row: 3, column: 0 })).toBe(false);
  });
});

describe('clampPoint', () => {
  it('brings a place back into a grid that has shrunk', () => {
    expect(clampPoint({ rows: 2, columns: 1 }, { row: 9, column: 9 })).toEqual({
      row: 1,
      column: 1,
    });
    expect(clampPoint({ rows: 0, columns: 0 }, { row: 3, column: 3 })).toEqual({
      row: -1,
      column: 0,
    });
  });
});

describe('isAmount', () => {
  it('tells amounts from headings', () => {
    expect([
      isAmount({ row: 0, column: 1 }),
      isAmount({ row: -1, column: 1 }),
      isAmount({ row: 0, column: 0 }),
    ]).toEqual([true, false, false]);
  });
});
