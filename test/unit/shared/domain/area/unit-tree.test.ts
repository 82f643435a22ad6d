import { describe, expect, test } from 'vitest';
import { unitIdSchema } from '#shared/domain/basics/ids.ts';
import type { Unit } from '#shared/domain/area/schema.ts';
import { childUnits, likelyKind, placeUnits, subtreeIds } from '#shared/domain/area/unit-tree.ts';
import { aUnit } from '#test/support/rows.ts';

const under = (id: string) => ({ parentId: unitIdSchema.parse(id) });

function outline(units: readonly Unit[]): readonly string[] {
  return placeUnits(units).map(({ unit, depth }) => `${'  '.repeat(depth)}${unit.name}`);
}

describe('placeUnits', () => {
  test('reads the tree depth first, children by position', () => {
    const units = [
      aUnit('trafik', { ...under('lpo'), position: 2 }),
      aUnit('lpo', { position: 1 }),
      aUnit('kommun', { position: 2 }),
      aUnit('ingripande', { ...under('lpo'), position: 1 }),
      aUnit('turlag', { ...under('ingripande') }),
    ];
    expect(outline(units)).toEqual(['lpo', '  ingripande', '    turlag', '  trafik', 'kommun']);
  });

  test('orders units of equal position by name, å, ä and ö last', () => {
    const units = ['Östra', 'Västra', 'Åsa', 'Ängby'].map((name) =>
      aUnit(name.charCodeAt(0).toString(), { name }),
    );
    expect(outline(units)).toEqual(['Västra', 'Åsa', 'Ängby', 'Östra']);
  });

  test('shows a unit whose parent is gone at the top level, with what is below it', () => {
    const units = [aUnit('a', under('borta')), aUnit('b', under('a'))];
    expect(outline(units)).toEqual(['a', '  b']);
  });

  test('shows units that stand under each other in a circle, once each', () => {
    const units = [
      aUnit('a', { ...under('b'), position: 1 }),
      aUnit('b', { ...under('a'), position: 2 }),
      aUnit('c', { ...under('b'), position: 3 }),
    ];
    expect(outline(units)).toEqual(['a', 'b', '  c']);
  });

  test('tells where a unit stands among its siblings', () => {
    const placed = placeUnits([aUnit('a', { position: 1 }), aUnit('b', { position: 2 })]);
    expect(placed.map(({ index, siblingCount }) => [index, siblingCount])).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});

test("childUnits lists a parent's children, and the top level for null", () => {
  const units = [aUnit('a'), aUnit('b', under('a')), aUnit('c', under('borta'))];
  expect(childUnits(units, null).map(({ id }) => id)).toEqual(['a', 'c']);
  expect(childUnits(units, unitIdSchema.parse('a')).map(({ id }) => id)).toEqual(['b']);
});

test('subtreeIds holds the unit and all below it, and nothing beside it', () => {
  const units = [aUnit('a'), aUnit('b', under('a')), aUnit('c', under('b')), aUnit('d')];
  expect(subtreeIds(units, 'a')).toEqual(new Set(['a', 'b', 'c']));
  expect(subtreeIds(units, 'd')).toEqual(new Set(['d']));
  expect(subtreeIds(units, 'borta')).toEqual(new Set());
});

test('likelyKind suggests the next level down', () => {
  expect(likelyKind(null)).toBe('localPoliceArea');
  expect(likelyKind(aUnit('region', { kind: 'region' }))).toBe('policeArea');
  expect(likelyKind(aUnit('kommun', { kind: 'municipality' }))).toBe('district');
});
