import type { BudgetId } from '#shared/domain/basics/ids.ts';
import { budgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { composeBudgetNotes } from './budget-notes.ts';
import { composeSheet } from './budget-table.ts';
import type { DocBlock } from './document-model.ts';

/** A budget table with its small print. Where the table has been deleted, a mark says so: a gap must not go unseen. */
export function composeBudgetBlocks(state: PlanState, budgetId: BudgetId): readonly DocBlock[] {
  const sheet = budgetSheet(state, budgetId);
  if (sheet === null) {
    return [
      {
        kind: 'paragraph',
        style: 'normal',
        runs: [{ text: text.document.budget.gone, marked: true }],
      },
    ];
  }
  return [composeSheet(sheet), ...composeBudgetNotes(sheet)];
}
