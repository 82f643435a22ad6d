import { describe, expect, test } from 'vitest';
import { groupGoals, type GoalGroup } from '#renderer/features/goal/list/goal-groups.ts';
import { goalLists, readDrop } from '#renderer/features/goal/list/goal-lists.ts';
import { stepPlace } from '#renderer/features/goal/list/group-moves.ts';
import { goalIdSchema, priorityIdSchema } from '#shared/domain/basics/ids.ts';
import { goalTree } from '#shared/domain/goal/goal-tree.ts';
import { rankedPriorities } from '#shared/domain/priority/ranking.ts';
import { aGoal } from '#test/support/goals.ts';
import { aPriority } from '#test/support/priorities.ts';
import { planState } from '#test/support/rows.ts';

const traffic = priorityIdSchema.parse('traffic');
const gone = priorityIdSchema.parse('gone');
const first = goalIdSchema.parse('a');

/** a and c serve traffic, b nothing, d a priority that is gone; x and y are sub-goals of a. */
const goals = {
  a: aGoal('a', { position: 1, priorityId: traffic }),
  b: aGoal('b', { position: 2 }),
  c: aGoal('c', { position: 3, priorityId: traffic }),
  d: aGoal('d', { position: 4, priorityId: gone }),
  x: aGoal('x', { position: 1, parentId: first }),
  y: aGoal('y', { position: 2, parentId: first }),
};
const state = planState({
  priorities: [
    aPriority('empty', { position: 1 }),
    aPriority('traffic', { position: 2 }),
    aPriority('later', { position: 3, standing: 'notPrioritised' }),
  ],
  goals: Object.values(goals),
});
const tree = goalTree(state);
const groups = groupGoals(tree, rankedPriorities(state), 'priority');

function outline(shown: readonly GoalGroup[]): readonly string[] {
  return shown.map(
    ({ key, rank, nodes }) => `${rank} ${key}: ${nodes.map(({ goal }) => goal.id).join(' ')}`,
  );
}

describe('groups', () => {
  test('are the priorities in rank, the empty too, and then the goals without', () => {
    expect(outline(groups)).toEqual(['1 empty: ', '2 traffic: a c', 'null none: b d']);
  });

  test('have no place for goals without priority when all have one', () => {
    const served = tree.filter(({ goal }) => goal.priorityId === traffic);
    expect(outline(groupGoals(served, rankedPriorities(state), 'priority'))).toEqual([
      '1 empty: ',
      '2 traffic: a c',
    ]);
  });

  test('are one where the order is shown', () => {
    expect(outline(groupGoals(tree, rankedPriorities(state), 'order'))).toEqual([
      'null all: a b c d',
    ]);
  });
});

describe('a step', () => {
  test.each([
    ['past the next one of the group', goals.a, 'down', { parentId: null, index: 2 }],
    ['past the one before in the group', goals.c, 'up', { parentId: null, index: 0 }],
    ['among sub-goals', goals.x, 'down', { parentId: 'a', index: 1 }],
    [
      'under the goal above in the group',
      goals.c,
      'indent',
      { parentId: 'a', index: Number.MAX_SAFE_INTEGER },
    ],
    ['out of its goal, right after it', goals.x, 'outdent', { parentId: null, index: 1 }],
  ] as const)('goes %s', (_name, goal, step, place) => {
    expect(stepPlace(tree, groups, goal, step)).toEqual({ ok: true, value: place });
  });

  test.each([
    ['above the first', goals.a, 'up', 'already-first'],
    ['below the last', goals.c, 'down', 'already-last'],
    ['under nothing', goals.a, 'indent', 'nothing-above'],
    ['out of the top level', goals.b, 'outdent', 'already-outermost'],
  ] as const)('goes not %s', (_name, goal, step, error) => {
    expect(stepPlace(tree, groups, goal, step)).toEqual({ ok: false, error });
  });
});

describe('a drop', () => {
  test('is possible in every group and among sub-goals', () => {
    expect(goalLists(groups)).toEqual([
      { key: 'empty', ids: [] },
      { key: 'traffic', ids: ['a', 'c'] },
      { key: 'sub-goals of a', ids: ['x', 'y'] },
      { key: 'none', ids: ['b', 'd'] },
    ]);
  });

  test.each([
    [
      'before another goal of the group',
      goals.c,
      'traffic',
      0,
      { place: { parentId: null, index: 0 }, priorityId: traffic },
    ],
    [
      'last in another priority',
      goals.b,
      'traffic',
      2,
      { place: { parentId: null, index: 2 }, priorityId: traffic },
    ],
    [
      'into an empty priority',
      goals.a,
      'empty',
      0,
      { place: { parentId: null, index: Number.MAX_SAFE_INTEGER }, priorityId: 'empty' },
    ],
    [
      'among those that serve none',
      goals.a,
      'none',
      1,
      { place: { parentId: null, index: 2 }, priorityId: null },
    ],
    [
      'into a goal as its sub-goal',
      goals.b,
      'sub-goals of a',
      1,
      { place: { parentId: 'a', index: 1 }, priorityId: undefined },
    ],
  ] as const)('lands %s', (_name, goal, key, index, drop) => {
    expect(readDrop(tree, groups, goal, { key, index })).toEqual(drop);
  });

  test('leaves the priority alone where all stand in one order', () => {
    const order = groupGoals(tree, rankedPriorities(state), 'order');
    expect(readDrop(tree, order, goals.a, { key: 'all', index: 3 })).toEqual({
      place: { parentId: null, index: 3 },
      priorityId: undefined,
    });
  });
});
