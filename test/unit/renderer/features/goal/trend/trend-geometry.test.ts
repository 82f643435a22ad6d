import { describe, expect, test } from 'vitest';
import { trendGeometry, type TrendPoint } from '#renderer/features/goal/trend/trend-geometry.ts';
import { q } from '#test/support/goals.ts';
import { day } from '#test/support/rows.ts';

const SIZE = { width: 112, height: 52 };

function point(date: string, value: number): TrendPoint {
  return {
    id: date,
    date: day(date),
    value: q(value),
    computed: false,
    preliminary: false,
    baseline: false,
  };
}

/** Where each mark stands. */
function places(points: readonly TrendPoint[]): readonly string[] {
  return trendGeometry(points, null, SIZE).marks.map(({ x, y }) => `${x} ${y}`);
}

describe('a trend', () => {
  test('places outcomes by day, not by turn, the highest at the top', () => {
    expect(
      places([point('2026-01-01', 10), point('2026-01-03', 20), point('2026-01-11', 15)]),
    ).toEqual(['6 46', '26 6', '106 26']);
  });

  test('draws a line through them', () => {
    const { path } = trendGeometry([point('2026-01-01', 0), point('2026-01-02', 1)], null, SIZE);
    expect(path).toBe('M6 46L106 6');
  });

  test('puts a single outcome in the middle, without a line', () => {
    const { marks, path } = trendGeometry([point('2026-01-01', 5)], null, SIZE);
    expect(marks).toMatchObject([{ x: 56, y: 26 }]);
    expect(path).toBe('');
  });

  test('puts outcomes of one value on one level', () => {
    expect(places([point('2026-01-01', 5), point('2026-01-02', 5)])).toEqual(['6 26', '106 26']);
  });

  test('has room for the aim, above or below what has been reached', () => {
    const points = [point('2026-01-01', 1377), point('2026-11-01', 1283)];
    const { aim, marks } = trendGeometry(
      points,
      { low: q(600), high: null, computed: false },
      SIZE,
    );
    expect(aim).toEqual({ low: 46, high: null });
    expect(marks.map(({ y }) => y)).toEqual([6, 10.8]);
  });

  test('draws both ends of an interval', () => {
    const { aim } = trendGeometry(
      [point('2026-01-01', 25)],
      { low: q(20), high: q(30), computed: false },
      SIZE,
    );
    expect(aim).toEqual({ low: 46, high: 6 });
  });

  test('is empty before anything has been observed', () => {
    expect(trendGeometry([], { low: q(5), high: null, computed: false }, SIZE)).toEqual({
      marks: [],
      path: '',
      aim: { low: 26, high: null },
    });
  });
});
