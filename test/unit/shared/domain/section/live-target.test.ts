import { describe, expect, it } from 'vitest';
import { goalIdSchema, priorityIdSchema, workOrderIdSchema } from '#shared/domain/basics/ids.ts';
import type { LiveSource } from '#shared/domain/section/blocks.ts';
import { hasLiveTarget, liveTarget } from '#shared/domain/section/live-target.ts';
import { planState } from '#test/support/rows.ts';

const ABOUT_ONE: readonly (readonly [LiveSource, string])[] = [
  [{ kind: 'workOrder', workOrderId: workOrderIdSchema.parse('o') }, 'workOrders'],
  [{ kind: 'goal', goalId: goalIdSchema.parse('o') }, 'goals'],
  [{ kind: 'indicators', goalId: goalIdSchema.parse('o') }, 'goals'],
  [{ kind: 'goals', priorityId: priorityIdSchema.parse('o') }, 'priorities'],
  [{ kind: 'actions', priorityId: priorityIdSchema.parse('o') }, 'priorities'],
];
const ABOUT_ALL: readonly LiveSource[] = [
  { kind: 'priorities' },
  { kind: 'goals', priorityId: null },
  { kind: 'indicators', goalId: null },
  { kind: 'actions', priorityId: null },
  { kind: 'glossary' },
];

describe('what a live block is about', () => {
  it.each(ABOUT_ONE)(
    'is lost when the one thing that %o names is not in the plan',
    (source, table) => {
      expect(liveTarget(source)).toEqual({ table, id: 'o' });
      expect(hasLiveTarget(planState({}), source)).toBe(false);
    },
  );

  it.each(ABOUT_ALL)('is never lost when %o shows all there is', (source) => {
    expect(liveTarget(source)).toBeNull();
    expect(hasLiveTarget(planState({}), source)).toBe(true);
  });
});
