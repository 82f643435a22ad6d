import { expect, it } from 'vitest';
import { checkPlan } from '#shared/domain/checks/check-plan.ts';
import { planOf, planStateFromRows } from '#shared/domain/plan-state.ts';
import { PLAN_FILES, planFromShipped } from '#test/support/resources.ts';
import { day } from '#test/support/rows.ts';

const TEMPLATES = Object.keys(PLAN_FILES).filter((path) => path.startsWith('templates/'));

it.each(TEMPLATES)('a new plan from %s has nothing to be put right at once', (path) => {
  const { planId, rows } = planFromShipped(path);
  const state = planStateFromRows(planId, rows);
  expect(planOf(state).status).toBe('draft');
  expect(checkPlan(state, day('2026-11-25')).due).toEqual([]);
});
