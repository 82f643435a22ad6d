import { describe, expect, it } from 'vitest';
import { goalIdSchema } from '#shared/domain/basics/ids.ts';
import { goalTree, type GoalNode } from '#shared/domain/goal/goal-tree.ts';
import type { Goal } from '#shared/domain/goal/schema.ts';
import { aGoal } from '#test/support/goals.ts';
import { planState } from '#test/support/rows.ts';

function below(parent: string, id: string, position = 1024): Goal {
  return aGoal(id, { parentId: goalIdSchema.parse(parent), position });
}

function shape(goals: readonly Goal[]): readonly string[] {
  const lines = ({ goal, depth, children }: GoalNode): readonly string[] => [
    `${'  '.repeat(depth)}${goal.id}`,
    ...children.flatMap(lines),
  ];
  return goalTree(planState({ goals })).flatMap(lines);
}

describe('the tree of goals', () => {
  it('has each goal in order, with its sub-goals below it', () => {
    const goals = [
      aGoal('second', { position: 2 }),
      below('first', 'b', 2),
      below('first', 'a', 1),
      aGoal('first', { position: 1 }),
    ];
    expect(shape(goals)).toEqual(['first', '  a', '  b', 'second']);
  });

  it('hides nothing: a sub-goal whose goal is gone stands at the top', () => {
    expect(shape([below('gone', 'stray'), aGoal('goal', { position: 2048 })])).toEqual([
      'stray',
      'goal',
    ]);
  });

  it('hides nothing: goals that are each other’s are cut at the first', () => {
    expect(shape([below('b', 'a', 1), below('a', 'b', 2)])).toEqual(['a', '  b']);
    expect(shape([below('a', 'a')])).toEqual(['a']);
  });
});
