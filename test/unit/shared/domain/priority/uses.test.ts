import { expect, it } from 'vitest';
import { blockIdSchema, priorityIdSchema, workOrderIdSchema } from '#shared/domain/basics/ids.ts';
import { countShowing, goalsOfPriority, prioritiesOf } from '#shared/domain/priority/uses.ts';
import type { LiveSource } from '#shared/domain/section/blocks.ts';
import { aGoal } from '#test/support/goals.ts';
import { aLongTermGoal, aPriority } from '#test/support/priorities.ts';
import { aSection, planState } from '#test/support/rows.ts';

const safety = priorityIdSchema.parse('safety');
const cases = workOrderIdSchema.parse('cases');
const trust = aLongTermGoal('trust');
const live = (id: string, source: LiveSource) =>
  ({ id: blockIdSchema.parse(id), kind: 'live', source }) as const;

const state = planState({
  longTermGoals: [trust],
  priorities: [
    aPriority('safety', { longTermGoalId: trust.id }),
    aPriority('aside', { longTermGoalId: trust.id, standing: 'notPrioritised' }),
    aPriority('other'),
  ],
  goals: [
    aGoal('b', { priorityId: safety, position: 2 }),
    aGoal('a', { priorityId: safety }),
    aGoal('c'),
  ],
  sections: [
    aSection('1', { blocks: [live('x', { kind: 'goals', priorityId: safety })] }),
    aSection('2', { blocks: [live('y', { kind: 'goals', priorityId: null })] }),
    aSection('3', { blocks: [live('z', { kind: 'workOrder', workOrderId: cases })] }),
  ],
});

it('knows what serves a priority and what a long-term goal is served by', () => {
  expect(goalsOfPriority(state, safety).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(prioritiesOf(state, trust.id).map(({ id }) => id)).toEqual(['aside', 'safety']);
});

it('counts the sections that show one priority or one order, not those that show all', () => {
  expect([countShowing(state, safety), countShowing(state, cases)]).toEqual([1, 1]);
});
