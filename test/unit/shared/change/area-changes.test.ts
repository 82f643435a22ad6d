import { describe, expect, test } from 'vitest';
import { addUnit, deleteUnit, editArea, editUnit, moveUnit } from '#shared/change/area-changes.ts';
import { placeUnits } from '#shared/domain/area/unit-tree.ts';
import { unitIdSchema } from '#shared/domain/basics/ids.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { applied, appliedAndUndone, valueOf } from '#test/support/apply.ts';
import { anArea, aRole, aUnit, planState } from '#test/support/rows.ts';

const lpo = aUnit('lpo', { position: 1 });
const first = aUnit('first', { parentId: lpo.id, position: 1 });
const second = aUnit('second', { parentId: lpo.id, position: 2 });
const town = aUnit('town', { position: 2, kind: 'municipality' });
const state = planState({ units: [lpo, first, second, town] });

function outline({ tables }: PlanState): readonly string[] {
  return placeUnits(tables.units.values()).map(
    ({ unit, depth }) => `${'-'.repeat(depth)}${unit.name}`,
  );
}

test('addUnit puts the unit last under its parent', () => {
  const unit = {
    id: unitIdSchema.parse('third'),
    area: anArea(),
    parentId: lpo.id,
    kind: 'unit',
    name: 'third',
  } as const;
  const change = addUnit(state, unit);
  expect(outline(applied(state, change))).toEqual(['lpo', '-first', '-second', '-third', 'town']);
  expect(appliedAndUndone(state, change)).toEqual(state);
});

test('editUnit changes what was given and nothing else', () => {
  const after = applied(state, editUnit(town, { organisationNumber: '202100-0076' }));
  expect(after.tables.units.get('town')).toEqual({ ...town, organisationNumber: '202100-0076' });
});

test('editArea changes the name of the area', () => {
  const after = applied(state, editArea(anArea(), { name: 'LPO Sydvik' }));
  expect([...after.tables.areas.values()]).toEqual([anArea({ name: 'LPO Sydvik' })]);
});

describe('moveUnit', () => {
  test('moves a unit with its branch', () => {
    const change = valueOf(moveUnit(state, lpo, { parentId: town.id, index: 0 }));
    expect(outline(applied(state, change))).toEqual(['town', '-lpo', '--first', '--second']);
    expect(appliedAndUndone(state, change)).toEqual(state);
  });

  test('moves past a sibling', () => {
    const change = valueOf(moveUnit(state, second, { parentId: lpo.id, index: 0 }));
    expect(outline(applied(state, change))).toEqual(['lpo', '-second', '-first', 'town']);
  });

  test('finds room between siblings of equal position', () => {
    const crowded = planState({ units: [aUnit('a'), aUnit('b'), aUnit('c', { position: 2048 })] });
    const c = aUnit('c', { position: 2048 });
    const change = valueOf(moveUnit(crowded, c, { parentId: null, index: 1 }));
    expect(outline(applied(crowded, change))).toEqual(['a', 'c', 'b']);
    expect(appliedAndUndone(crowded, change)).toEqual(crowded);
  });

  test('refuses a unit under its own branch', () => {
    expect(moveUnit(state, lpo, { parentId: second.id, index: 0 })).toEqual({
      ok: false,
      error: 'circle',
    });
  });
});

test('deleteUnit takes the whole branch and leaves its functions, and is undone whole', () => {
  const withRole = planState({
    units: [lpo, first, second, town],
    roles: [aRole('chef', { unitId: first.id })],
  });
  const change = deleteUnit(withRole, lpo);
  const after = applied(withRole, change);
  expect(outline(after)).toEqual(['town']);
  expect(after.tables.roles.get('chef')?.unitId).toBe('first');
  expect(appliedAndUndone(withRole, change)).toEqual(withRole);
});
