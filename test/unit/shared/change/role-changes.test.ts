import { describe, expect, test } from 'vitest';
import {
  addHolder,
  addRole,
  deleteHolder,
  deleteRole,
  editHolder,
  editRole,
  moveRole,
} from '#shared/change/role-changes.ts';
import { sortRoles } from '#shared/domain/area/roles.ts';
import { functionIdSchema, holderIdSchema } from '#shared/domain/basics/ids.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { applied, appliedAndUndone, valueOf } from '#test/support/apply.ts';
import { aHolder, aRole, aSection, AREA_ID, day, planState } from '#test/support/rows.ts';

const chief = aRole('chef', { position: 1 });
const planner = aRole('planerare', { position: 2 });
const holder = aHolder('person', 'chef', { from: day('2026-01-01') });
const state = planState({
  roles: [chief, planner],
  holders: [holder],
  sections: [aSection('1', { ownerId: chief.id })],
});

const titles = ({ tables }: PlanState) =>
  sortRoles(tables.roles.values()).map(({ title }) => title);

test('addRole puts the function last', () => {
  const role = {
    id: functionIdSchema.parse('ny'),
    areaId: AREA_ID,
    unitId: null,
    title: 'Controller',
  };
  expect(titles(applied(state, addRole(state, role)))).toEqual(['chef', 'planerare', 'Controller']);
});

test('editRole changes the title', () => {
  expect(titles(applied(state, editRole(planner, { title: 'Strateg' })))).toEqual([
    'chef',
    'Strateg',
  ]);
});

test('moveRole moves a function in the list', () => {
  expect(titles(applied(state, moveRole(state, planner, 0)))).toEqual(['planerare', 'chef']);
});

test('moveRole finds room between functions of equal position', () => {
  const crowded = planState({ roles: [aRole('a'), aRole('b'), aRole('c', { position: 2048 })] });
  expect(titles(applied(crowded, moveRole(crowded, aRole('c', { position: 2048 }), 1)))).toEqual([
    'a',
    'c',
    'b',
  ]);
});

test('deleteRole takes its holders with it, leaves what names it, and is undone whole', () => {
  const change = deleteRole(state, chief);
  const after = applied(state, change);
  expect(titles(after)).toEqual(['planerare']);
  expect(after.tables.holders.size).toBe(0);
  expect(after.tables.sections.get('1')?.ownerId).toBe('chef');
  expect(appliedAndUndone(state, change)).toEqual(state);
});

test('addHolder adds a nameless holder', () => {
  const after = applied(state, addHolder(planner, holderIdSchema.parse('ny')));
  expect(after.tables.holders.get('ny')).toEqual(aHolder('ny', 'planerare'));
});

describe('editHolder', () => {
  test('changes name and dates', () => {
    const change = valueOf(editHolder(chief, holder, { to: day('2026-12-31') }));
    expect(applied(state, change).tables.holders.get('person')).toEqual({
      ...holder,
      to: '2026-12-31',
    });
  });

  test('refuses an end before the start', () => {
    expect(editHolder(chief, holder, { to: day('2025-12-31') })).toEqual({
      ok: false,
      error: 'ends-before-starts',
    });
  });
});

test('deleteHolder takes one holder away', () => {
  expect(applied(state, deleteHolder(chief, holder)).tables.holders.size).toBe(0);
});
