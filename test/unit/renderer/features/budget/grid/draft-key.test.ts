import { describe, expect, it } from 'vitest';
import { draftKey, readDraftKey } from '#renderer/features/budget/grid/draft-key.ts';
import { BUDGET_ID, columnId, rowId } from '#test/support/budget.ts';

describe('the key of a draft', () => {
  it.each([
    ['an amount', { rowId: rowId('row'), columnId: columnId('column') }],
    ['the name of a row', { rowId: rowId('row'), columnId: null }],
  ])('leads back to %s', (_, place) => {
    expect(readDraftKey(draftKey(BUDGET_ID, place))).toEqual({ budgetId: BUDGET_ID, place });
  });

  it.each(['section/1', 'budget-cell/budget/row', 'budget-cell///'])(
    'of others is not read: %s',
    (key) => {
      expect(readDraftKey(key)).toBeNull();
    },
  );
});
