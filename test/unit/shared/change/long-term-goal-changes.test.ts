import { expect, it } from 'vitest';
import {
  addLongTermGoal,
  deleteLongTermGoal,
  editLongTermGoal,
  moveLongTermGoal,
} from '#shared/change/long-term-goal-changes.ts';
import { longTermGoalIdSchema } from '#shared/domain/basics/ids.ts';
import { sortedRows, type PlanState } from '#shared/domain/plan-state.ts';
import { applied, appliedAndUndone } from '#test/support/apply.ts';
import { aLongTermGoal, aPriority } from '#test/support/priorities.ts';
import { planState } from '#test/support/rows.ts';

const [trust, crime] = [
  aLongTermGoal('trust', { position: 1 }),
  aLongTermGoal('crime', { position: 2 }),
];
const state = planState({
  longTermGoals: [trust, crime],
  priorities: [aPriority('p', { longTermGoalId: trust.id })],
});

const order = (plan: PlanState): string =>
  sortedRows(plan.tables.longTermGoals)
    .map(({ id }) => id)
    .join(' ');

it('adds a goal between two others, words it and moves it', () => {
  const add = addLongTermGoal(state, { id: longTermGoalIdSchema.parse('new'), index: 1 });
  expect(order(applied(state, add))).toBe('trust new crime');
  expect(appliedAndUndone(state, add)).toEqual(state);
  expect(
    applied(state, editLongTermGoal(crime, 'Färre brott')).tables.longTermGoals.get('crime'),
  ).toMatchObject({ text: 'Färre brott' });
  expect(order(applied(state, moveLongTermGoal(state, crime, 0)))).toBe('crime trust');
});

it('takes a goal away and the link of what served it, in one step', () => {
  const change = deleteLongTermGoal(state, trust);
  const { longTermGoals, priorities } = applied(state, change).tables;
  expect([...longTermGoals.keys()]).toEqual(['crime']);
  expect(priorities.get('p')?.longTermGoalId).toBeNull();
  expect(appliedAndUndone(state, change)).toEqual(state);
});
