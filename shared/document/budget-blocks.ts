import type { BudgetId } from '#shared/domain/basics/ids.ts';
import { budgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { composeBudgetNotes } from './budget-notes.ts';
import { composeSheet } from './budget-table.ts';
import type { DocBlock } from './document-model.ts';

/** A budget table with its small print; nothing when there is no such table. */
export function composeBudgetBlocks(state: PlanState, budgetId: BudgetId): readonly DocBlock[] {
  const sheet = budgetSheet(state, budgetId);
  return sheet === null ? [] : [composeSheet(sheet), ...composeBudgetNotes(sheet)];
}
