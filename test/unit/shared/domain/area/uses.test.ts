import { expect, test } from 'vitest';
import { countRoleUses, countUnitUses, roleUses } from '#shared/domain/area/uses.ts';
import { anAction } from '#test/support/actions.ts';
import { aGoal, anIndicator, aTarget } from '#test/support/goals.ts';
import { aPlan, aRole, aSection, aUnit, planState } from '#test/support/rows.ts';

const unit = aUnit('lpo');
const { id: chief } = aRole('chef');
const state = planState({
  units: [unit],
  roles: [aRole('chef', { unitId: unit.id }), aRole('samordnare')],
  plans: [aPlan({ chiefFunctionId: chief })],
  sections: [aSection('1', { ownerId: chief }), aSection('2', { ownerId: chief }), aSection('3')],
  goals: [aGoal('g', { responsibleId: chief })],
  targets: [aTarget('t', 'g', { setLater: { byId: chief, on: null } }), aTarget('u', 'g')],
  indicators: [anIndicator('i', { responsibleId: chief })],
  actions: [
    anAction('a', { responsibleId: chief, reportToId: chief }),
    anAction('b', { reportToId: chief }),
    anAction('c'),
  ],
});

test('roleUses tells in how many rows of each kind a function is named', () => {
  expect(roleUses(state, 'chef')).toEqual({
    sections: 2,
    goals: 1,
    targets: 1,
    indicators: 1,
    actions: 2,
    plan: 1,
  });
});

test('countRoleUses adds them up', () => {
  expect(countRoleUses(state, 'chef')).toBe(8);
  expect(countRoleUses(state, 'samordnare')).toBe(0);
});

test('countUnitUses counts the functions that stand in the units', () => {
  expect(countUnitUses(state, new Set(['lpo']))).toBe(1);
  expect(countUnitUses(state, new Set(['annan']))).toBe(0);
});
