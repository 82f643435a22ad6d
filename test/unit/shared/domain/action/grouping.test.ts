import { describe, expect, test } from 'vitest';
import { dueOn, groupActions, type ActionGrouping } from '#shared/domain/action/grouping.ts';
import { functionIdSchema } from '#shared/domain/basics/ids.ts';
import { anAction } from '#test/support/actions.ts';
import { aGoal } from '#test/support/goals.ts';
import { aPriority } from '#test/support/priorities.ts';
import { aPlan, anArea, aRole, day, planState } from '#test/support/rows.ts';

const first = aPriority('trafik', { position: 1 });
const second = aPriority('inbrott', { position: 2 });
const put = aPriority('klotter', { position: 3, standing: 'notPrioritised' });
const goals = [
  aGoal('g-trafik', { priorityId: first.id }),
  aGoal('g-inbrott', { priorityId: second.id }),
  aGoal('g-klotter', { priorityId: put.id }),
  aGoal('g-fritt'),
];
const [traffic, burglary, graffiti, free] = goals.map(({ id }) => id);
const chief = aRole('chef', { position: 2 });
const planner = aRole('planerare', { position: 1 });

function groupsOf(actions: readonly ReturnType<typeof anAction>[], grouping: ActionGrouping) {
  const state = planState({
    priorities: [second, put, first],
    goals,
    roles: [chief, planner],
    actions: [...actions],
  });
  return groupActions(state, grouping).map((group) => [
    group.key,
    ...group.actions.map(({ id }) => id),
  ]);
}

describe('by priority', () => {
  test('the groups come in rank, what is not prioritised next, then what serves none; empty ones are left out', () => {
    const serving = (id: string, position: number, goalId = free ?? null) =>
      anAction(id, { position, goalId });
    const actions = [
      serving('a', 1, burglary),
      serving('b', 2, traffic),
      serving('c', 3, graffiti),
      serving('d', 4, free),
      anAction('e', { position: 5 }),
      serving('f', 0, burglary),
    ];
    expect(groupsOf(actions, 'priority')).toEqual([
      ['trafik', 'b'],
      ['inbrott', 'f', 'a'],
      ['klotter', 'c'],
      ['noPriority', 'd'],
      ['noGoal', 'e'],
    ]);
  });
});

describe('by responsible', () => {
  test('functions come in the order of the area, then deleted ones and none', () => {
    const actions = [
      anAction('a', { position: 1, responsibleId: chief.id }),
      anAction('b', { position: 2, responsibleId: functionIdSchema.parse('borta') }),
      anAction('c', { position: 3, responsibleId: planner.id }),
      anAction('d', { position: 4 }),
    ];
    expect(groupsOf(actions, 'responsible')).toEqual([
      ['planerare', 'c'],
      ['chef', 'a'],
      ['goneRole', 'b'],
      ['noRole', 'd'],
    ]);
  });

  test('a fastställd plan has the functions it was adopted with', () => {
    const frozenArea = { area: anArea(), units: [], roles: [chief], holders: [] };
    const state = planState({
      plans: [aPlan({ status: 'adopted', frozenArea })],
      actions: [anAction('a', { responsibleId: chief.id })],
    });
    expect(groupActions(state, 'responsible').map(({ heading }) => heading)).toEqual([
      { kind: 'role', role: chief },
    ]);
  });
});

describe('by time', () => {
  test('quarters follow each other, over the turn of a year, each by day; then what goes on and what has no time', () => {
    const actions = [
      anAction('a', { position: 1, to: day('2027-01-31') }),
      anAction('b', { position: 2, to: day('2026-03-31') }),
      anAction('c', { position: 3, reportBy: day('2026-01-15') }),
      anAction('d', { position: 4, from: day('2026-01-01') }),
      anAction('e', { position: 5 }),
      anAction('f', { position: 6, rhythm: 'monthly' }),
      anAction('g', { position: 7, to: day('2026-10-01') }),
      anAction('h', { position: 0, to: day('2026-03-31') }),
    ];
    expect(groupsOf(actions, 'time')).toEqual([
      ['2026-1', 'c', 'h', 'b'],
      ['2026-4', 'g'],
      ['2027-1', 'a'],
      ['ongoing', 'd', 'f'],
      ['noTime', 'e'],
    ]);
  });
});

test('an action is due when it ends, or else when it is reported', () => {
  const [to, reportBy] = [day('2026-05-01'), day('2026-06-01')];
  expect([dueOn({ to, reportBy }), dueOn({ to: null, reportBy })]).toEqual([to, reportBy]);
});
