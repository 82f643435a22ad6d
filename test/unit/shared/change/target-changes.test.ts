import { describe, expect, it } from 'vitest';
import {
  addTarget,
  deleteTarget,
  editTarget,
  moveTarget,
  removeTargetValue,
  setTargetLater,
  setTargetValue,
} from '#shared/change/target-changes.ts';
import { targetIdSchema, unitIdSchema } from '#shared/domain/basics/ids.ts';
import { fail } from '#shared/domain/basics/result.ts';
import { targetsOf } from '#shared/domain/goal/goal-tree.ts';
import type { Goal, Target } from '#shared/domain/goal/schema.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { applied, appliedAndUndone, valueOf } from '#test/support/apply.ts';
import { aGoal, anIndicator, aTarget, q } from '#test/support/goals.ts';
import { day, planState } from '#test/support/rows.ts';

const KALMAR = unitIdSchema.parse('Kalmar');
const goal: Goal = aGoal('goal', { combination: true });
const counted = anIndicator('counted');
const nameless = anIndicator('nameless', { unit: ' ' });
const first = aTarget('first', 'goal', { position: 1, indicatorId: counted.id });
const second = aTarget('second', 'goal', { position: 2, indicatorId: nameless.id });
const state = planState({
  goals: [goal],
  indicators: [counted, nameless],
  targets: [first, second],
});

function row(plan: PlanState, id: string): Target {
  const target = plan.tables.targets.get(id);
  if (target === undefined) throw new Error(`No target ${id}`);
  return target;
}

function order(plan: PlanState): string {
  return targetsOf(plan, goal.id)
    .map(({ id }) => id)
    .join(' ');
}

const set = (value: number | null, high: number | null = null) => ({
  value: value === null ? null : q(value),
  high: high === null ? null : q(high),
});

describe('targets', () => {
  it('are added last, moved and taken away', () => {
    const id = targetIdSchema.parse('third');
    const after = applied(state, valueOf(addTarget(state, goal, { id, scope: 'sum' })));
    expect(order(after)).toBe('first second third');
    expect(row(after, 'third').scope).toBe('sum');
    expect(order(applied(after, moveTarget(after, row(after, 'third'), 0)))).toBe(
      'third first second',
    );
    const gone = deleteTarget(state, first);
    expect(order(applied(state, gone))).toBe('second');
    expect(applied(state, gone).tables.goals.get('goal')?.combination).toBe(true);
    expect(appliedAndUndone(state, gone)).toEqual(state);
  });

  it('end the combination with the last of them', () => {
    const one = applied(state, deleteTarget(state, first));
    const none = deleteTarget(one, second);
    expect(applied(one, none).tables.goals.get('goal')?.combination).toBe(false);
    expect(appliedAndUndone(one, none)).toEqual(one);
  });

  it('ask units for values, one unit at a time', () => {
    const asked = valueOf(setTargetValue(state, first, KALMAR, set(210)));
    const after = applied(state, asked);
    expect(row(after, 'first').values).toEqual([{ unitId: KALMAR, ...set(210), note: '' }]);
    const noted = applied(
      after,
      valueOf(setTargetValue(after, row(after, 'first'), KALMAR, { note: 'Anpassat' })),
    );
    expect(row(noted, 'first').values).toEqual([{ unitId: KALMAR, ...set(210), note: 'Anpassat' }]);
    const removed = valueOf(removeTargetValue(noted, row(noted, 'first'), KALMAR));
    expect(row(applied(noted, removed), 'first').values).toEqual([]);
  });

  it('may have their value set later', () => {
    const setLater = { byId: null, on: day('2026-03-01') };
    const change = valueOf(setTargetLater(state, first, setLater));
    expect(row(applied(state, change), 'first').setLater).toEqual(setLater);
  });

  const between = { kind: 'between' } as const;
  const points = {
    kind: 'changeBy',
    direction: 'increase',
    measure: 'percentagePoints',
  } as const;
  const value = (unitId: typeof KALMAR | null, amounts: ReturnType<typeof set>) => ({
    unitId,
    ...amounts,
    note: '',
  });

  it.each([
    [
      'a value of nothing that is counted',
      second,
      { values: [value(null, set(5))] },
      'unit-missing',
    ],
    [
      'a value without an indicator',
      first,
      { indicatorId: null, values: [value(null, set(5))] },
      'indicator-missing',
    ],
    [
      'an interval upside down',
      first,
      { condition: between, values: [value(null, set(5, 4))] },
      'interval-upside-down',
    ],
    [
      'the same unit twice',
      first,
      { values: [value(KALMAR, set(5)), value(KALMAR, set(6))] },
      'unit-twice',
    ],
    ['percentage points of a number', first, { condition: points, values: [] }, 'points-of-number'],
    [
      'a change by less than nothing',
      first,
      { condition: { ...points, measure: 'percent' as const }, values: [value(null, set(-5))] },
      'negative-change',
    ],
  ] as const)('refuse %s', (_, target, { values, ...patch }, refusal) => {
    expect(editTarget(state, target, { ...patch, values: [...values] })).toEqual(fail(refusal));
  });

  it('may be put right where something else is amiss since before', () => {
    const values = [value(KALMAR, set(5)), value(null, set(6))];
    const broken = { ...first, indicatorId: null, values };
    const plan = planState({ goals: [goal], targets: [broken] });
    const change = valueOf(removeTargetValue(plan, broken, KALMAR));
    expect(row(applied(plan, change), 'first').values).toEqual([value(null, set(6))]);
  });

  it('take an interval of one point, and one whose end is not set yet', () => {
    for (const amounts of [set(5, 5), set(5, null), set(null, 5)]) {
      const patch = { condition: between, values: [value(null, amounts)] };
      expect(editTarget(state, first, patch).ok).toBe(true);
    }
  });
});
