import { missingCase } from '../basics/missing-case.ts';
import type { PlanState } from '../plan-state.ts';
import type { TableName } from '../tables.ts';
import type { LiveSource } from './blocks.ts';

/** The row that a live block is about; null when it shows all there is of a kind. */
export type LiveTarget = { readonly table: TableName; readonly id: string } | null;

/** What a live block is about. */
export function liveTarget(source: LiveSource): LiveTarget {
  switch (source.kind) {
    case 'budget':
      return { table: 'budgets', id: source.budgetId };
    case 'workOrder':
      return { table: 'workOrders', id: source.workOrderId };
    case 'goal':
      return { table: 'goals', id: source.goalId };
    case 'indicators':
      return source.goalId === null ? null : { table: 'goals', id: source.goalId };
    case 'goals':
    case 'actions':
      return source.priorityId === null ? null : { table: 'priorities', id: source.priorityId };
    case 'priorities':
    case 'glossary':
      return null;
    default:
      return missingCase(source);
  }
}

/** True when what a live block is about is still in the plan. */
export function hasLiveTarget({ tables }: PlanState, source: LiveSource): boolean {
  const target = liveTarget(source);
  return target === null || tables[target.table].has(target.id);
}
