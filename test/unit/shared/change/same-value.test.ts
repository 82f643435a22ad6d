import { describe, expect, it } from 'vitest';
import { sameValue } from '#shared/change/same-value.ts';

describe('sameValue', () => {
  it('compares all the way down, whatever order the keys stand in', () => {
    expect(sameValue({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] })).toBe(true);
  });

  it('takes an absent key and an undefined one for the same', () => {
    expect(sameValue({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  });

  it('tells apart what differs', () => {
    const pairs: readonly (readonly [unknown, unknown])[] = [
      [{ a: 1 }, { a: 2 }],
      [{ a: 1 }, { b: 1 }],
      [{ a: null }, {}],
      [
        [1, 2],
        [2, 1],
      ],
      [[1], [1, 2]],
      [[], {}],
      [null, {}],
      ['1', 1],
    ];
    expect(pairs.map(([left, right]) => sameValue(left, right))).toEqual(pairs.map(() => false));
  });
});
