import { expect, it } from 'vitest';
import { ratioOf } from '#shared/domain/basics/ratio.ts';

it.each([
  ['a third in tenths of a per cent', 1, 3, 1000, 333],
  ['two thirds, rounded up', 2, 3, 1000, 667],
  ['a half, away from zero', 1, 2000, 1000, 1],
  ['minus a half, away from zero', -1, 2000, 1000, -1],
  ['what is below half', 1, 2001, 1000, 0],
  ['a negative whole', 1, -2, 10, -5],
  ['the largest there are', 9_007_199_254_740_991, 9_007_199_254_740_991, 1000, 1000],
])('rounds %s', (_, part, whole, scale, expected) => {
  expect(ratioOf(part, whole, scale)).toBe(expected);
});
