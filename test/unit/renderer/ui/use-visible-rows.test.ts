import { describe, expect, it } from 'vitest';
import { withActive, withGaps } from '#renderer/ui/use-visible-rows.ts';

const range = { startIndex: 100, endIndex: 102, overscan: 0, count: 500 };

describe('withActive', () => {
  it('draws the rows in view and six on each side', () => {
    const rows = withActive(range, 101);
    expect([rows[0], rows.at(-1), rows.length]).toEqual([94, 108, 15]);
  });

  it('keeps the active row when it is scrolled away, so that it keeps the focus', () => {
    expect(withActive(range, 3)[0]).toBe(3);
    expect(withActive(range, 499).at(-1)).toBe(499);
  });

  it('stops at the ends, and draws no more when a heading is active', () => {
    const rows = withActive({ ...range, startIndex: 0, endIndex: 2, count: 8 }, -1);
    expect(rows).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('withGaps', () => {
  it('lets a gap stand for each run of rows that is not drawn', () => {
    expect(withGaps([2, 5, 6], 10)).toEqual([
      { kind: 'gap', before: 2, rows: 2 },
      { kind: 'row', index: 2 },
      { kind: 'gap', before: 5, rows: 2 },
      { kind: 'row', index: 5 },
      { kind: 'row', index: 6 },
      { kind: 'gap', before: 10, rows: 3 },
    ]);
  });

  it('has no gaps when all are drawn, and is one gap when none is', () => {
    expect(withGaps([0, 1], 2)).toEqual([
      { kind: 'row', index: 0 },
      { kind: 'row', index: 1 },
    ]);
    expect(withGaps([], 500)).toEqual([{ kind: 'gap', before: 500, rows: 500 }]);
    expect(withGaps([], 0)).toEqual([]);
  });
});
