import { expect, test } from 'vitest';
import { servedGoal, servedPriority } from '#shared/domain/action/served-priority.ts';
import { anAction } from '#test/support/actions.ts';
import { aGoal } from '#test/support/goals.ts';
import { aPriority } from '#test/support/priorities.ts';
import { planState } from '#test/support/rows.ts';

const traffic = aPriority('trafik');
const main = aGoal('huvud', { priorityId: traffic.id });
const part = aGoal('del', { parentId: main.id });
const free = aGoal('fritt');
const state = planState({ priorities: [traffic], goals: [main, part, free] });
const serving = (goalId: typeof main.id | null) => anAction('a', { goalId });

test('an action serves the priority of its goal, or of the goal above', () => {
  expect(servedPriority(state, serving(main.id))).toBe(traffic);
  expect(servedPriority(state, serving(part.id))).toBe(traffic);
});

test('an action serves none without a goal, or with one that serves none', () => {
  expect(servedPriority(state, serving(null))).toBeNull();
  expect(servedPriority(state, serving(free.id))).toBeNull();
});

test('a goal that has been deleted is no goal', () => {
  expect(servedGoal(state, serving(aGoal('borta').id))).toBeNull();
});

test('goals that are each other’s parents lead nowhere, and end', () => {
  const circle = planState({
    goals: [aGoal('del', { parentId: main.id }), aGoal('huvud', { parentId: part.id })],
  });
  expect(servedPriority(circle, serving(part.id))).toBeNull();
});
