import { expect, test } from 'vitest';
import { filterGroups, type ActionFilter } from '#shared/domain/action/filter.ts';
import { groupActions } from '#shared/domain/action/grouping.ts';
import { anAction } from '#test/support/actions.ts';
import { aGoal } from '#test/support/goals.ts';
import { aRole, day, planState } from '#test/support/rows.ts';

const goal = aGoal('mal', { heading: 'Ökad trygghet' });
const role = aRole('chef', { title: 'Närpolischef' });
const state = planState({
  goals: [goal],
  roles: [role],
  actions: [
    anAction('a', { position: 1, goalId: goal.id, to: day('2026-01-31') }),
    anAction('b', { position: 2, responsibleId: role.id, status: 'done', what: 'Mät farten' }),
    anAction('c', { position: 3, commitments: [{ party: 'Skolan', undertaking: 'bjuder in' }] }),
  ],
});

function found(filter: Partial<ActionFilter>): readonly string[] {
  const groups = groupActions(state, 'priority');
  return filterGroups(state, groups, { query: '', show: 'all', ...filter }, day('2026-03-01'))
    .flatMap(({ actions }) => actions)
    .map(({ id }) => id);
}

test('every word must be found, in the action, its goal, its function or its parties', () => {
  expect(found({ query: 'trygg ÖKAD' })).toEqual(['a']);
  expect(found({ query: 'närpolis' })).toEqual(['b']);
  expect(found({ query: 'skolan bjuder' })).toEqual(['c']);
  expect(found({ query: 'skolan farten' })).toEqual([]);
});

test('only what is late, or not yet finished, is left of the rest', () => {
  expect([found({ show: 'late' }), found({ show: 'open' }), found({})]).toEqual([
    ['a'],
    ['a', 'c'],
    ['a', 'b', 'c'],
  ]);
});

test('nothing asked for gives the groups as they are', () => {
  const groups = groupActions(state, 'time');
  expect(filterGroups(state, groups, { query: ' ', show: 'all' }, day('2026-03-01'))).toBe(groups);
});
