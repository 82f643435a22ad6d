import { describe, expect, test } from 'vitest';
import { unitTrends, type UnitTrend } from '#renderer/features/goal/trend/unit-trends.ts';
import { trendInWords } from '#renderer/features/goal/trend/trend-words.ts';
import { indicatorIdSchema, unitIdSchema } from '#shared/domain/basics/ids.ts';
import { indicatorSeries } from '#shared/domain/goal/observation-index.ts';
import type { Condition, Indicator, Observation, Target } from '#shared/domain/goal/schema.ts';
import { anIndicator, anObservation, aTarget, q } from '#test/support/goals.ts';
import { day, planState } from '#test/support/rows.ts';

const kalmar = unitIdSchema.parse('kalmar');
const kronoberg = unitIdSchema.parse('kronoberg');

/** Ärendebalansen of seed 001, one län in full. */
const balance = [
  anObservation('a', 'i', {
    unitId: kalmar,
    date: day('2012-12-31'),
    value: q(1377),
    baseline: true,
  }),
  anObservation('b', 'i', {
    unitId: kalmar,
    date: day('2013-11-01'),
    value: q(1283),
    baseline: true,
  }),
  anObservation('c', 'i', { unitId: kronoberg, date: day('2013-11-01'), value: q(664) }),
];

function trends(
  target: Partial<Target>,
  observations: readonly Observation[] = balance,
  indicator: Indicator = anIndicator('i'),
): readonly UnitTrend[] {
  const state = planState({ indicators: [indicator], observations: [...observations] });
  return unitTrends(
    { target: aTarget('t', 'g', target), indicator, today: day('2014-03-01') },
    indicatorSeries(state, indicatorIdSchema.parse('i')),
  );
}

const asks = (unitId: typeof kalmar, value: number, high: number | null = null) => ({
  unitId,
  value: q(value),
  high: high === null ? null : q(high),
  note: '',
});

describe('trends', () => {
  test('stand in the order of the target, each with its own aim', () => {
    const [first, second] = trends({
      condition: { kind: 'atMost' },
      values: [asks(kronoberg, 400), asks(kalmar, 600)],
    });
    expect([first?.unitId, first?.aim]).toEqual([
      kronoberg,
      { low: q(400), high: null, computed: false },
    ]);
    expect([second?.unitId, second?.aim]).toEqual([
      kalmar,
      { low: q(600), high: null, computed: false },
    ]);
    expect(second?.points.map(({ value }) => value)).toEqual([q(1377), q(1283)]);
  });

  test('are of every unit that has been observed where the target names none', () => {
    expect(trends({}).map(({ unitId, aim }) => [unitId, aim])).toEqual([
      [kalmar, null],
      [kronoberg, null],
    ]);
  });

  test('are of the parts of a sum', () => {
    const summed = trends({
      scope: 'sum',
      values: [{ unitId: null, value: q(1000), high: null, note: '' }],
    });
    expect(summed.map(({ unitId }) => unitId)).toEqual([kalmar, kronoberg]);
  });

  test.each<[string, Condition, number, UnitTrend['aim']]>([
    [
      'a decrease by a number',
      { kind: 'changeBy', direction: 'decrease', measure: 'amount' },
      683,
      { low: q(600), high: null, computed: false },
    ],
    [
      'a decrease by per cent',
      { kind: 'changeBy', direction: 'decrease', measure: 'percent' },
      50,
      { low: q(641.5), high: null, computed: true },
    ],
    [
      'an increase by percentage points',
      { kind: 'changeBy', direction: 'increase', measure: 'percentagePoints' },
      3,
      { low: q(1286), high: null, computed: false },
    ],
    [
      'better than the baseline',
      { kind: 'betterThanBaseline', direction: 'decrease' },
      0,
      { low: q(1283), high: null, computed: false },
    ],
    ['followed only', { kind: 'tracked' }, 0, null],
  ])(
    'aim at what the latest baseline and the condition say: %s',
    (_name, condition, value, aim) => {
      expect(trends({ condition, values: [asks(kalmar, value)] })[0]?.aim).toEqual(aim);
    },
  );

  test('aim at an interval, and at nothing when half of it is missing', () => {
    const condition = { kind: 'between' } as const;
    expect(trends({ condition, values: [asks(kalmar, 20, 30)] })[0]?.aim).toEqual({
      low: q(20),
      high: q(30),
      computed: false,
    });
    expect(trends({ condition, values: [asks(kalmar, 20)] })[0]?.aim).toBeNull();
  });

  test('work out shares, and leave out what has no value', () => {
    const share = { numerator: q(39), denominator: q(50) };
    const [trend] = trends(
      {},
      [
        anObservation('a', 'i', { date: day('2026-01-01'), ...share }),
        anObservation('b', 'i', { date: day('2026-02-01'), numerator: q(1), denominator: q(0) }),
      ],
      anIndicator('i', { kind: 'percent' }),
    );
    expect(trend?.points).toMatchObject([{ id: 'a', value: q(78), computed: true }]);
  });
});

describe('a trend in words', () => {
  const indicator = anIndicator('i', { kind: 'percent' });

  test('tells every outcome, what it is, and the aim', () => {
    const [trend] = trends(
      { condition: { kind: 'atLeast' }, values: [asks(kalmar, 80)] },
      [
        anObservation('a', 'i', {
          unitId: kalmar,
          date: day('2013-12-31'),
          value: q(76),
          baseline: true,
        }),
        anObservation('b', 'i', {
          unitId: kalmar,
          date: day('2014-02-01'),
          value: q(78),
          preliminary: true,
        }),
      ],
      indicator,
    );
    expect(trend === undefined ? '' : trendInWords('Kalmar', trend, indicator)).toBe(
      'Kalmar: 2013-12-31 76\u00A0% (utgångsläge); 2014-02-01 preliminärt 78\u00A0%. Mål: 80\u00A0%.',
    );
  });

  test('says that nothing has been observed', () => {
    expect(trendInWords('Kalmar', { unitId: kalmar, points: [], aim: null }, indicator)).toBe(
      'Kalmar: inget utfall.',
    );
  });

  test('counts what lies far back', () => {
    const [trend] = trends(
      {},
      Array.from({ length: 14 }, (_, month) =>
        anObservation(`o${month}`, 'i', { date: day(`20${10 + month}-01-01`), value: q(month) }),
      ),
    );
    const said = trend === undefined ? '' : trendInWords('Kalmar', trend, anIndicator('i'));
    expect(said).toMatch(/^Kalmar: 2 tidigare utfall; 2012-01-01 2; /);
  });
});
