import { describe, expect, it } from 'vitest';
import {
  budgetIdSchema,
  goalIdSchema,
  priorityIdSchema,
  workOrderIdSchema,
} from '#shared/domain/basics/ids.ts';
import { liveSourceOf, templateLiveSchema } from '#shared/domain/plan/template-live.ts';
import { aBodyContext } from '#test/support/templates.ts';

const ids = aBodyContext({
  budgetIds: new Map([['k', budgetIdSchema.parse('budget')]]),
  priorityIds: new Map([['k', priorityIdSchema.parse('priority')]]),
  workOrderIds: new Map([['k', workOrderIdSchema.parse('order')]]),
  goalIds: new Map([['k', goalIdSchema.parse('goal')]]),
});
const sourceOf = (block: object): unknown => liveSourceOf(templateLiveSchema.parse(block), ids);

describe('liveSourceOf', () => {
  it.each([
    [
      { live: 'budget', of: 'k' },
      { kind: 'budget', budgetId: 'budget' },
    ],
    [{ live: 'priorities' }, { kind: 'priorities' }],
    [
      { live: 'workOrder', of: 'k' },
      { kind: 'workOrder', workOrderId: 'order' },
    ],
    [{ live: 'goals' }, { kind: 'goals', priorityId: null }],
    [
      { live: 'goals', of: 'k' },
      { kind: 'goals', priorityId: 'priority' },
    ],
    [
      { live: 'goal', of: 'k' },
      { kind: 'goal', goalId: 'goal' },
    ],
    [{ live: 'indicators' }, { kind: 'indicators', goalId: null }],
    [
      { live: 'indicators', of: 'k' },
      { kind: 'indicators', goalId: 'goal' },
    ],
    [
      { live: 'actions', of: 'k' },
      { kind: 'actions', priorityId: 'priority' },
    ],
    [{ live: 'glossary' }, { kind: 'glossary' }],
  ])('shows what %j names', (block, source) => {
    expect(sourceOf(block)).toEqual(source);
  });

  it('throws on a key that nobody checked', () => {
    expect(() => sourceOf({ live: 'goal', of: 'gone' })).toThrow('"gone"');
  });
});
