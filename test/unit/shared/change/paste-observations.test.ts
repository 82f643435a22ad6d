import { describe, expect, it } from 'vitest';
import { pasteObservations } from '#shared/change/paste-observations.ts';
import { observationIdSchema, unitIdSchema } from '#shared/domain/basics/ids.ts';
import { fail } from '#shared/domain/basics/result.ts';
import { applied, appliedAndUndone } from '#test/support/apply.ts';
import { anIndicator, anObservation, q } from '#test/support/goals.ts';
import { aUnit, day, planState } from '#test/support/rows.ts';

const indicator = anIndicator('balance', { name: 'Ärendebalans' });
const kalmar = unitIdSchema.parse('Kalmar');
const old = anObservation('old', 'balance', {
  unitId: kalmar,
  date: day('2026-01-31'),
  value: q(3),
});
const state = planState({
  indicators: [indicator],
  observations: [old],
  units: [aUnit('Kalmar')],
});
const today = day('2026-03-02');
const added = {
  id: observationIdSchema.parse('new'),
  unitId: kalmar,
  date: day('2026-02-28'),
  value: q(5),
};

describe('pasteObservations', () => {
  it('adds, replaces and notes the source in one edit that one undo takes back', () => {
    const change = pasteObservations(state, indicator, {
      added: [added],
      replaced: [{ observation: old, patch: { value: q(4) } }],
      source: 'Status',
      today,
    });
    if (!change.ok) throw new Error('The paste was refused');
    expect(change.value.label).toEqual({
      key: 'pasteObservations',
      params: { name: 'Ärendebalans', count: 2 },
    });
    const after = applied(state, change.value);
    expect([...after.tables.observations.values()].map(({ value }) => value)).toEqual([q(4), q(5)]);
    expect(after.tables.indicators.get('balance')?.source).toBe('Status');
    expect(appliedAndUndone(state, change.value).tables).toEqual(state.tables);
  });

  it.each([
    ['a day to come', { added: [{ ...added, date: day('2026-03-03') }], replaced: [] }],
    ['a day that is there', { added: [{ ...added, date: old.date }], replaced: [] }],
    [
      'a replacement without a value',
      { added: [added], replaced: [{ observation: old, patch: { value: null } }] },
    ],
  ])('refuses all of it for %s', (_, pasted) => {
    expect(pasteObservations(state, indicator, { ...pasted, source: '', today })).toEqual(
      fail('refused'),
    );
  });
});
