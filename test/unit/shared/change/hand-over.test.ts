import { expect, test } from 'vitest';
import { handOverRole } from '#shared/change/hand-over.ts';
import { countRoleUses, roleUses } from '#shared/domain/area/uses.ts';
import { anAction } from '#test/support/actions.ts';
import { applied, appliedAndUndone } from '#test/support/apply.ts';
import { aGoal, anIndicator, aTarget } from '#test/support/goals.ts';
import { aHolder, aPlan, aRole, aSection, planState } from '#test/support/rows.ts';

const chief = aRole('chef');
const heir = aRole('ersattare', { position: 2048 });
const state = planState({
  roles: [chief, heir],
  holders: [aHolder('person', 'chef')],
  plans: [aPlan({ chiefFunctionId: chief.id })],
  sections: [aSection('1', { ownerId: chief.id }), aSection('2', { ownerId: heir.id })],
  goals: [aGoal('g', { responsibleId: chief.id }), aGoal('h')],
  targets: [aTarget('t', 'g', { setLater: { byId: chief.id, on: null } }), aTarget('u', 'g')],
  indicators: [anIndicator('i', { responsibleId: chief.id })],
  actions: [anAction('a', { responsibleId: chief.id }), anAction('b', { reportToId: chief.id })],
});

test('handOverRole gives all that the function stood for to the other, and takes it away with its holders', () => {
  const after = applied(state, handOverRole(state, chief, heir));
  expect(countRoleUses(after, chief.id)).toBe(0);
  expect(roleUses(after, heir.id)).toEqual({
    sections: 2,
    goals: 1,
    targets: 1,
    indicators: 1,
    actions: 2,
    plan: 1,
  });
  expect([...after.tables.roles.keys()]).toEqual(['ersattare']);
  expect(after.tables.holders.size).toBe(0);
});

test('handOverRole leaves what names somebody else as it was', () => {
  const after = applied(state, handOverRole(state, chief, heir));
  expect(after.tables.goals.get('h')).toBe(state.tables.goals.get('h'));
  expect(after.tables.targets.get('u')).toBe(state.tables.targets.get('u'));
});

test('handOverRole is undone whole', () => {
  expect(appliedAndUndone(state, handOverRole(state, chief, heir))).toEqual(state);
});

test('handOverRole says how many rows went over, and to whom', () => {
  expect(handOverRole(state, chief, heir).label).toEqual({
    key: 'handOverRole',
    params: { name: 'chef', to: 'ersattare', count: 7 },
  });
});
