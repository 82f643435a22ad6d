import type { BudgetId } from '#shared/domain/basics/ids.ts';
import { planStateFromRows, type PlanState } from '#shared/domain/plan-state.ts';
import { planFromShipped } from './resources.ts';

/** The county sample, opened. */
export function openCountySample(): PlanState {
  return openSample('kalmar-kronoberg-2014');
}

/** The small sample of one lokalpolisområde, opened. */
export function openLocalSample(): PlanState {
  return openSample('hogby-tallnas-2027');
}

/** The only budget of a plan. */
export function onlyBudgetId({ tables }: PlanState): BudgetId {
  const [budget, ...others] = tables.budgets.values();
  if (budget === undefined || others.length > 0) throw new Error('The plan has not one budget');
  return budget.id;
}

function openSample(name: string): PlanState {
  const { planId, rows } = planFromShipped(`sample/${name}`);
  return planStateFromRows(planId, rows);
}
