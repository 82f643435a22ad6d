import { describe, expect, test } from 'vitest';
import { unitIdSchema } from '#shared/domain/basics/ids.ts';
import { mayStandUnder, stepUnit } from '#shared/domain/area/unit-moves.ts';
import { aUnit } from '#test/support/rows.ts';

const id = (text: string) => unitIdSchema.parse(text);
const units = [
  aUnit('a', { position: 1 }),
  aUnit('a1', { parentId: id('a'), position: 1 }),
  aUnit('a2', { parentId: id('a'), position: 2 }),
  aUnit('b', { position: 2 }),
];

describe('stepUnit', () => {
  test('moves past a sibling, up and down', () => {
    expect(stepUnit(units, id('a2'), 'up')).toEqual({ parentId: 'a', index: 0 });
    expect(stepUnit(units, id('a'), 'down')).toEqual({ parentId: null, index: 1 });
  });

  test('moves in under the sibling above, last among its children', () => {
    expect(stepUnit(units, id('b'), 'in')).toEqual({ parentId: 'a', index: 2 });
  });

  test('moves out beside its parent, right after it', () => {
    expect(stepUnit(units, id('a1'), 'out')).toEqual({ parentId: null, index: 1 });
  });

  test('has nowhere to go at the edges', () => {
    expect(stepUnit(units, id('a'), 'up')).toBeNull();
    expect(stepUnit(units, id('b'), 'down')).toBeNull();
    expect(stepUnit(units, id('a'), 'in')).toBeNull();
    expect(stepUnit(units, id('a'), 'out')).toBeNull();
    expect(stepUnit(units, id('borta'), 'up')).toBeNull();
  });
});

describe('mayStandUnder', () => {
  test('refuses a unit under itself or under its own branch', () => {
    expect(mayStandUnder(units, id('a'), id('a'))).toBe(false);
    expect(mayStandUnder(units, id('a'), id('a1'))).toBe(false);
  });

  test('takes another branch and the top level', () => {
    expect(mayStandUnder(units, id('a1'), id('b'))).toBe(true);
    expect(mayStandUnder(units, id('a1'), null)).toBe(true);
  });
});
