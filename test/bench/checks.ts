import { checkPlan } from '#shared/domain/checks/check-plan.ts';
import { planStateFromRows, type PlanState } from '#shared/domain/plan-state.ts';
import { PLAN_ID } from '#test/support/rows.ts';
import { boundRow, median, type BenchRow } from './bench-row.ts';
import { editOneObservation } from './edit-one.ts';
import { WHOLE_PLAN_DAY, wholePlan } from './whole-plan.ts';

const ROUNDS = 40;
/** The first rounds warm the engine up and are not counted. */
const WARM_UP = 8;
const MOST_MILLISECONDS = 20;
const MOST_AFTER_EDIT = 2;

/** How long all checks of a very large plan take when it has just been opened, and again when one outcome was edited. */
export async function benchChecks(): Promise<readonly BenchRow[]> {
  const opened: number[] = [];
  const edited: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // Rows of its own each time: what was remembered of the last plan must not help.
    const state = planStateFromRows(PLAN_ID, wholePlan());
    opened.push(timeChecks(state));
    edited.push(timeChecks(editOneObservation(state, round)));
  }
  return [
    boundRow('all checks of a plan', median(opened.slice(WARM_UP)), MOST_MILLISECONDS, 'ms'),
    boundRow('all checks after one edit', median(edited.slice(WARM_UP)), MOST_AFTER_EDIT, 'ms'),
  ];
}

/** Milliseconds for all checks. Throws when nothing was found: the plan has actions without anyone responsible. */
function timeChecks(state: PlanState): number {
  const start = performance.now();
  const { due, waiting } = checkPlan(state, WHOLE_PLAN_DAY);
  const took = performance.now() - start;
  if (due.length + waiting.length === 0) throw new Error('Nothing was checked');
  return took;
}
