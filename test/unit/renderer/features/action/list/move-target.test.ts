import { describe, expect, test } from 'vitest';
import { moveTarget, neighbour } from '#renderer/features/action/list/move-target.ts';
import type { ActionGroup } from '#shared/domain/action/grouping.ts';
import { anAction } from '#test/support/actions.ts';
import { planState } from '#test/support/rows.ts';

const [a, b, c, d] = [
  anAction('a', { position: 1 }),
  anAction('b', { position: 2 }),
  anAction('c', { position: 3 }),
  anAction('d', { position: 4 }),
] as const;
const state = planState({ actions: [a, b, c, d] });
/** A group in which b belongs to another. */
const group: ActionGroup = { key: 'g', heading: { kind: 'noGoal' }, actions: [a, c, d] };

describe('an action put in the place of another', () => {
  test('lands right beside it in the order of all', () => {
    expect(moveTarget(state, group, d, a)).toBe(0);
    expect(moveTarget(state, group, a, c)).toBe(2);
    expect(moveTarget(state, group, c, a)).toBe(0);
  });

  test('stays where it is on its own place, and outside its group', () => {
    expect(moveTarget(state, group, a, a)).toBeNull();
    expect(moveTarget(state, group, a, b)).toBeNull();
  });
});

test('neighbour is the one before or after in the group', () => {
  expect([neighbour(group, c, 'up'), neighbour(group, c, 'down')]).toEqual([a, d]);
  expect([
    neighbour(group, a, 'up'),
    neighbour(group, d, 'down'),
    neighbour(group, b, 'up'),
  ]).toEqual([undefined, undefined, undefined]);
});
