import { describe, expect, it } from 'vitest';
import {
  addGoal,
  deleteGoal,
  duplicateGoal,
  editGoal,
  moveGoal,
} from '#shared/change/goal-changes.ts';
import { goalIdSchema } from '#shared/domain/basics/ids.ts';
import { fail } from '#shared/domain/basics/result.ts';
import { goalTree, targetsOf, type GoalNode } from '#shared/domain/goal/goal-tree.ts';
import type { Goal } from '#shared/domain/goal/schema.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { anAction } from '#test/support/actions.ts';
import { applied, appliedAndUndone, valueOf } from '#test/support/apply.ts';
import { aGoal, anIndicator, anObservation, aTarget } from '#test/support/goals.ts';
import { countingIds, planState } from '#test/support/rows.ts';

const [A, B] = ['a', 'b'].map((id) => goalIdSchema.parse(id));

/** a with the sub-goal s; b; c. a and b are measured by "shared", s by "own". */
const state = planState({
  goals: [
    aGoal('a', { position: 1 }),
    aGoal('s', { position: 1, parentId: A ?? null }),
    aGoal('b', { position: 2 }),
    aGoal('c', { position: 3 }),
  ],
  indicators: [anIndicator('shared'), anIndicator('own')],
  targets: [
    aTarget('a-shared', 'a', { indicatorId: anIndicator('shared').id }),
    aTarget('s-own', 's', { indicatorId: anIndicator('own').id }),
    aTarget('b-shared', 'b', { indicatorId: anIndicator('shared').id }),
  ],
  observations: [anObservation('of-shared', 'shared'), anObservation('of-own', 'own')],
  actions: [
    anAction('of-s', { goalId: goalIdSchema.parse('s') }),
    anAction('of-b', { goalId: B ?? null }),
  ],
});

function goal(plan: PlanState, id: string): Goal {
  const found = plan.tables.goals.get(id);
  if (found === undefined) throw new Error(`No goal ${id}`);
  return found;
}

/** The tree in one line: "a(s) b c". */
function tree(plan: PlanState): string {
  const shown = ({ goal: { id }, children }: GoalNode): string =>
    children.length === 0 ? id : `${id}(${children.map(shown).join(' ')})`;
  return goalTree(plan).map(shown).join(' ');
}

function ids(rows: ReadonlyMap<string, unknown>): readonly string[] {
  return [...rows.keys()].toSorted((left, right) => (left < right ? -1 : 1));
}

describe('goals', () => {
  it('are added where they are asked for, with what is said of them', () => {
    const id = goalIdSchema.parse('n');
    const place = { parentId: A ?? null, index: 0 };
    const change = valueOf(addGoal(state, { id, heading: 'Ny', place, kind: 'delivery' }));
    const after = applied(state, change);
    expect(tree(after)).toBe('a(n s) b c');
    expect(goal(after, 'n')).toMatchObject({ heading: 'Ny', kind: 'delivery', level: 'local' });
    expect(appliedAndUndone(state, change)).toEqual(state);
  });

  it('move among their siblings, into another goal and out again', () => {
    const put = (plan: PlanState, id: string, parentId: typeof B | null, index: number) =>
      applied(plan, valueOf(moveGoal(plan, goal(plan, id), { parentId: parentId ?? null, index })));
    expect(tree(put(state, 'c', null, 1))).toBe('a(s) c b');
    expect(tree(put(state, 'a', null, 99))).toBe('b c a(s)');
    const into = put(state, 'b', A, 99);
    expect(tree(into)).toBe('a(s b) c');
    expect(tree(put(into, 's', null, 1))).toBe('a(b) s c');
    expect(tree(put(state, 'c', B, 0))).toBe('a(s) b(c)');
  });

  it('move where there is no room left between two positions', () => {
    const tight = planState({ goals: ['a', 'b', 'c'].map((id) => aGoal(id, { position: 1 })) });
    const change = valueOf(moveGoal(tight, goal(tight, 'c'), { parentId: null, index: 1 }));
    expect(tree(applied(tight, change))).toBe('a c b');
    expect(appliedAndUndone(tight, change)).toEqual(tight);
  });

  it('do not move into themselves, into what is below them or deeper than a sub-goal', () => {
    const into = (id: string, parentId: string) =>
      moveGoal(state, goal(state, id), { parentId: goalIdSchema.parse(parentId), index: 0 });
    expect(into('a', 'a')).toEqual(fail('into-itself'));
    expect(into('a', 's')).toEqual(fail('into-itself'));
    expect(into('a', 'b')).toEqual(fail('too-deep'));
    expect(into('c', 's')).toEqual(fail('too-deep'));
    expect(into('c', 'gone')).toEqual(fail('goal-missing'));
  });

  it('become combination goals only with something to combine', () => {
    const combine = { combination: true };
    expect(editGoal(state, goal(state, 'c'), combine)).toEqual(fail('no-component'));
    const change = valueOf(editGoal(state, goal(state, 'a'), combine));
    expect(goal(applied(state, change), 'a').combination).toBe(true);
    const renamed = valueOf(editGoal(state, goal(state, 'c'), { heading: 'Nytt' }));
    expect(renamed.label).toEqual({ key: 'editGoal', params: { name: 'Nytt' } });
  });

  it('are copied with sub-goals and targets, measured by the same indicators', () => {
    const options = { heading: 'Kopia', newId: countingIds() };
    const change = valueOf(duplicateGoal(state, goal(state, 'a'), options));
    const after = applied(state, change);
    expect(tree(after)).toBe('a(s) new-1(new-3) b c');
    const copied = ['new-1', 'new-3'].flatMap((id) => targetsOf(after, goal(after, id).id));
    expect(copied.map(({ id, indicatorId }) => [id, indicatorId])).toEqual([
      ['new-2', 'shared'],
      ['new-4', 'own'],
    ]);
    expect(appliedAndUndone(state, change)).toEqual(state);
  });

  it('go with all that is theirs alone; their actions stay and lose their goal', () => {
    const change = deleteGoal(state, goal(state, 'a'));
    const after = applied(state, change);
    expect(tree(after)).toBe('b c');
    expect(
      [after.tables.targets, after.tables.indicators, after.tables.observations].map(ids),
    ).toEqual([['b-shared'], ['shared'], ['of-shared']]);
    expect([...after.tables.actions.values()].map(({ id, goalId }) => [id, goalId])).toEqual([
      ['of-s', null],
      ['of-b', 'b'],
    ]);
    expect(change.label).toEqual({ key: 'deleteServedGoal', params: { name: 'a', count: 1 } });
    expect(appliedAndUndone(state, change)).toEqual(state);
    expect(deleteGoal(state, goal(state, 'c')).label.key).toBe('deleteGoal');
  });
});
