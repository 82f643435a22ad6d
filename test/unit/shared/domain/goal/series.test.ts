import { describe, expect, it } from 'vitest';
import {
  hasEarlierOutcome,
  latestBaseline,
  latestOutcome,
  observationSeries,
  observedValue,
} from '#shared/domain/goal/series.ts';
import { unitIdSchema } from '#shared/domain/basics/ids.ts';
import { anIndicator, anObservation, q } from '#test/support/goals.ts';
import { day, planState } from '#test/support/rows.ts';

const unitId = unitIdSchema.parse('Kalmar');
const december = anObservation('december', 'i', {
  unitId,
  date: day('2024-12-31'),
  baseline: true,
});
const november = anObservation('november', 'i', {
  unitId,
  date: day('2025-11-01'),
  baseline: true,
});
const june = anObservation('june', 'i', { unitId, date: day('2025-06-30') });
const march = anObservation('march', 'i', { unitId, date: day('2026-03-31') });

describe('the series of an indicator in a unit', () => {
  it('is in order of date, whatever order the rows have', () => {
    const elsewhere = anObservation('elsewhere', 'i');
    const state = planState({
      indicators: [anIndicator('i')],
      observations: [march, november, elsewhere, december, june],
    });
    const { id } = anIndicator('i');
    expect(observationSeries(state, id, unitId)).toEqual([december, june, november, march]);
    expect(observationSeries(state, id, null)).toEqual([elsewhere]);
    expect(observationSeries(state, anIndicator('other').id, null)).toEqual([]);
  });

  it('has the latest baseline, though several stand side by side', () => {
    const series = [december, june, november, march];
    expect(latestBaseline(series, day('2026-12-31'))).toBe(november);
    expect(latestBaseline(series, day('2025-10-31'))).toBe(december);
    expect(latestBaseline(series, day('2024-12-30'))).toBe(null);
  });

  it('has no outcome until something is observed after the baseline', () => {
    const series = [december, june, november, march];
    const on = (date: string) => latestOutcome(series, { year: 2025, today: day(date) });
    expect(on('2026-03-31')).toBe(march);
    expect(on('2026-03-30')).toBe(null);
    expect(on('2025-10-31')).toBe(june);
  });
});

describe('what was observed before the year', () => {
  it('is history, from its last day backwards', () => {
    const lastDay = anObservation('lastDay', 'i', { date: day('2025-12-31') });
    const firstDay = anObservation('firstDay', 'i', { date: day('2026-01-01') });
    const today = day('2026-12-31');
    expect(latestOutcome([lastDay], { year: 2026, today })).toBe(null);
    expect(hasEarlierOutcome([lastDay], 2026)).toBe(true);
    expect(latestOutcome([lastDay, firstDay], { year: 2026, today })).toBe(firstDay);
    expect(hasEarlierOutcome([december, firstDay], 2026)).toBe(false);
  });
});

describe('the value of an observation', () => {
  const parts = (numerator: number | null, denominator: number | null) => ({
    value: null,
    numerator: numerator === null ? null : q(numerator),
    denominator: denominator === null ? null : q(denominator),
  });

  it.each([
    ['a share in per cent', parts(1, 3), 'percent', q(33.3333)],
    ['a share rounded away from zero', parts(2, 3), 'percent', q(66.6667)],
    ['a number per something', parts(7, 2), 'number', q(3.5)],
    ['nothing of zero', parts(7, 0), 'percent', null],
    ['nothing without a denominator', parts(7, null), 'percent', null],
    ['nothing beyond all bounds', parts(999_999_999, 0.0001), 'percent', null],
    ['what was written', { value: q(8.1), numerator: null, denominator: null }, 'percent', q(8.1)],
  ] as const)('is %s', (_, observation, kind, expected) => {
    expect(observedValue(observation, kind)).toBe(expected);
  });
});
