import { describe, expect, it } from 'vitest';
import { addIndicator, deleteIndicator, editIndicator } from '#shared/change/indicator-changes.ts';
import { indicatorIdSchema } from '#shared/domain/basics/ids.ts';
import { sortedRows, type PlanState } from '#shared/domain/plan-state.ts';
import { applied, appliedAndUndone } from '#test/support/apply.ts';
import { aGoal, anIndicator, anObservation, aTarget } from '#test/support/goals.ts';
import { planState } from '#test/support/rows.ts';

const first = anIndicator('first', { position: 1, source: 'VUP' });
const second = anIndicator('second', { position: 2 });
const state = planState({
  goals: [aGoal('goal')],
  indicators: [first, second],
  targets: [aTarget('target', 'goal', { indicatorId: first.id })],
  observations: [anObservation('of-first', 'first'), anObservation('of-second', 'second')],
});

function order(plan: PlanState): string {
  return sortedRows(plan.tables.indicators)
    .map(({ id }) => id)
    .join(' ');
}

describe('indicators', () => {
  it('are added last, and changed', () => {
    const id = indicatorIdSchema.parse('third');
    const after = applied(state, addIndicator(state, { id, name: 'Tips', unit: 'tips' }));
    expect(order(after)).toBe('first second third');
    expect(after.tables.indicators.get('third')).toMatchObject({ name: 'Tips', unit: 'tips' });
    const edited = editIndicator(first, { rhythm: 'monthly' });
    expect(applied(state, edited).tables.indicators.get('first')?.rhythm).toBe('monthly');
    expect(appliedAndUndone(state, edited)).toEqual(state);
  });

  it('go with their observations, and leave their targets without an indicator', () => {
    const change = deleteIndicator(state, first);
    const after = applied(state, change);
    expect(order(after)).toBe('second');
    expect([...after.tables.observations.keys()]).toEqual(['of-second']);
    expect(after.tables.targets.get('target')?.indicatorId).toBe(null);
    expect(appliedAndUndone(state, change)).toEqual(state);
  });
});
