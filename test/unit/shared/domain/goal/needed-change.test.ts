import { describe, expect, it } from 'vitest';
import { changeBetween, totalLevels, unitLevels } from '#shared/domain/goal/needed-change.ts';
import { unitIdSchema } from '#shared/domain/basics/ids.ts';
import { anIndicator, anObservation, aTarget, q } from '#test/support/goals.ts';
import { day, planState } from '#test/support/rows.ts';

const KALMAR = unitIdSchema.parse('Kalmar');
const KRONOBERG = unitIdSchema.parse('Kronoberg');
const TODAY = day('2014-01-01');
const indicator = anIndicator('old');

function baseline(id: string, unitId: typeof KALMAR, date: string, value: number) {
  return anObservation(id, 'old', { unitId, date: day(date), value: q(value), baseline: true });
}

/** Ärendebalans of seed 001: two baselines side by side. */
const observations = [
  baseline('a', KALMAR, '2012-12-31', 1377),
  baseline('b', KALMAR, '2013-11-01', 1283),
  baseline('c', KRONOBERG, '2012-12-31', 881),
  baseline('d', KRONOBERG, '2013-11-01', 664),
];
const target = aTarget('t', 'goal', {
  values: [
    { unitId: KALMAR, value: q(600), high: null, note: '' },
    { unitId: KRONOBERG, value: q(400), high: null, note: '' },
  ],
});

describe('the change that a target needs (S2)', () => {
  it('goes from the latest baseline of each unit, in amount and per cent', () => {
    const state = planState({ indicators: [indicator], observations });
    const rows = unitLevels(state, target, indicator, TODAY);
    expect(rows.map(({ unitId, needed }) => [unitId, needed])).toEqual([
      [KALMAR, { amount: q(-683), tenthsOfPercent: -532 }],
      [KRONOBERG, { amount: q(-264), tenthsOfPercent: -398 }],
    ]);
    expect(rows[0]?.levels.map(({ value }) => value)).toEqual([q(1377), q(1283)]);
    expect(totalLevels(rows)).toEqual({
      from: q(1947),
      wanted: q(1000),
      needed: { amount: q(-947), tenthsOfPercent: -486 },
    });
  });

  it('has no sum when one unit lacks its level, and none on a day before the levels', () => {
    const state = planState({ indicators: [indicator], observations: observations.slice(0, 2) });
    expect(totalLevels(unitLevels(state, target, indicator, TODAY))).toBe(null);
    const early = unitLevels(state, target, indicator, day('2012-01-01'));
    expect(early.map(({ levels, needed }) => [levels, needed])).toEqual([
      [[], null],
      [[], null],
    ]);
  });

  it('has no per cent from zero', () => {
    expect(changeBetween(q(0), q(5))).toEqual({ amount: q(5), tenthsOfPercent: null });
  });
});
