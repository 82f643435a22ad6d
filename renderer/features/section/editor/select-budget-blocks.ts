import { composeBudgetBlocks } from '#shared/document/budget-blocks.ts';
import type { DocBlock } from '#shared/document/document-model.ts';
import type { BudgetId } from '#shared/domain/basics/ids.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';

/** The tables that a budget is read from. */
const SOURCES = ['budgets', 'budgetColumns', 'budgetRows', 'budgetCells'] as const;

/**
 * A selector of a budget as the document will have it. It gives back the very same blocks until a budget changes, so
 * that writing text does not compute tables anew.
 */
export function selectBudgetBlocks(budgetId: BudgetId): (state: PlanState) => readonly DocBlock[] {
  let known: { readonly from: PlanState; readonly blocks: readonly DocBlock[] } | null = null;
  return (state) => {
    const from = known?.from ?? null;
    const isFresh =
      from !== null && SOURCES.every((table) => from.tables[table] === state.tables[table]);
    if (known !== null && isFresh) return known.blocks;
    known = { from: state, blocks: composeBudgetBlocks(state, budgetId) };
    return known.blocks;
  };
}
