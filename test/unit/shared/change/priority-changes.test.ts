import { describe, expect, it } from 'vitest';
import {
  addPriority,
  deletePriority,
  editPriority,
  movePriority,
} from '#shared/change/priority-changes.ts';
import { priorityIdSchema } from '#shared/domain/basics/ids.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { rankedPriorities } from '#shared/domain/priority/ranking.ts';
import type { Priority } from '#shared/domain/priority/schema.ts';
import { applied, appliedAndUndone } from '#test/support/apply.ts';
import { aGoal } from '#test/support/goals.ts';
import { aPriority } from '#test/support/priorities.ts';
import { planState } from '#test/support/rows.ts';

const state = planState({
  priorities: [
    aPriority('a', { position: 1 }),
    aPriority('b', { position: 2 }),
    aPriority('c', { position: 3 }),
    aPriority('x', { position: 1, standing: 'notPrioritised', reason: 'Ingen tid' }),
  ],
  goals: [aGoal('g', { priorityId: priorityIdSchema.parse('a') }), aGoal('h')],
});

function row(plan: PlanState, id: string): Priority {
  const priority = plan.tables.priorities.get(id);
  if (priority === undefined) throw new Error(`No priority ${id}`);
  return priority;
}

/** Both lists: "a b c | x". */
function lists(plan: PlanState): string {
  const { prioritised, notPrioritised } = rankedPriorities(plan);
  return [prioritised, notPrioritised]
    .map((list) => list.map(({ id }) => id).join(' '))
    .join(' | ');
}

describe('priorities', () => {
  it('are added last among those prioritised', () => {
    const change = addPriority(state, { id: priorityIdSchema.parse('d'), heading: 'Ny' });
    expect(lists(applied(state, change))).toBe('a b c d | x');
    expect(appliedAndUndone(state, change)).toEqual(state);
  });

  it('change rank, also where there is no room left between two positions', () => {
    const up = movePriority(state, row(state, 'c'), { standing: 'prioritised', index: 0 });
    expect(up.label.key).toBe('movePriority');
    expect(lists(applied(state, up))).toBe('c a b | x');
    const tight = planState({
      priorities: ['a', 'b', 'c'].map((id) => aPriority(id, { position: 1 })),
    });
    const between = movePriority(tight, row(tight, 'c'), { standing: 'prioritised', index: 1 });
    expect(lists(applied(tight, between))).toBe('a c b | ');
    expect(appliedAndUndone(tight, between)).toEqual(tight);
  });

  it('are left aside with room for a reason, and taken up without it', () => {
    const aside = movePriority(state, row(state, 'b'), { standing: 'notPrioritised', index: 1 });
    expect(aside.label.key).toBe('stopPrioritising');
    expect(lists(applied(state, aside))).toBe('a c | x b');
    const back = movePriority(state, row(state, 'x'), { standing: 'prioritised', index: 1 });
    expect(back.label.key).toBe('prioritise');
    expect(lists(applied(state, back))).toBe('a x b c | ');
    expect(row(applied(state, back), 'x').reason).toBe('');
    expect(row(appliedAndUndone(state, back), 'x').reason).toBe('Ingen tid');
  });

  it('keep any name as it was written', () => {
    const heading = '”Trygg” <b>natt</b> & \u202Eשלום 👮‍♀️';
    const change = editPriority(row(state, 'a'), { heading });
    expect(row(applied(state, change), 'a').heading).toBe(heading);
    expect(change.label).toEqual({ key: 'editPriority', params: { name: heading } });
  });

  it('go without taking the goals that served them along', () => {
    const change = deletePriority(state, row(state, 'a'));
    const after = applied(state, change);
    expect(lists(after)).toBe('b c | x');
    expect([...after.tables.goals.values()].map(({ priorityId }) => priorityId)).toEqual([
      null,
      null,
    ]);
    expect(appliedAndUndone(state, change)).toEqual(state);
  });
});
