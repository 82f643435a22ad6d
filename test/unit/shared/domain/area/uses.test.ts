import { expect, test } from 'vitest';
import { countRoleUses, countUnitUses } from '#shared/domain/area/uses.ts';
import { aPlan, aRole, aSection, aUnit, planState } from '#test/support/rows.ts';

const unit = aUnit('lpo');
const chief = aRole('chef', { unitId: unit.id });
const state = planState({
  units: [unit],
  roles: [chief, aRole('samordnare')],
  plans: [aPlan({ chiefFunctionId: chief.id })],
  sections: [
    aSection('1', { ownerId: chief.id }),
    aSection('2', { ownerId: chief.id }),
    aSection('3'),
  ],
});

test('countRoleUses counts the sections a function owns and the plan it heads', () => {
  expect(countRoleUses(state, 'chef')).toBe(3);
  expect(countRoleUses(state, 'samordnare')).toBe(0);
});

test('countUnitUses counts the functions that stand in the units', () => {
  expect(countUnitUses(state, new Set(['lpo']))).toBe(1);
  expect(countUnitUses(state, new Set(['annan']))).toBe(0);
});
