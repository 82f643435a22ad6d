import { goalStatus } from '#shared/domain/goal/goal-status.ts';
import type { GoalStatus } from '#shared/domain/goal/judge-goal.ts';
import { planStateFromRows, type PlanState } from '#shared/domain/plan-state.ts';
import { PLAN_ID } from '#test/support/rows.ts';
import { boundRow, median, type BenchRow } from './bench-row.ts';
import { editOneObservation } from './edit-one.ts';
import { WHOLE_PLAN_DAY, wholePlan } from './whole-plan.ts';

const ROUNDS = 40;
/** The first rounds warm the engine up and are not counted. */
const WARM_UP = 8;
const MOST_MILLISECONDS = 10;
const MOST_AFTER_EDIT = 1;

/** How long the status of every goal takes in a plan just opened, and again when one outcome has been edited. */
export async function benchGoals(): Promise<readonly BenchRow[]> {
  const opened: number[] = [];
  const edited: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // Rows of its own each time: what was remembered of the last plan must not help.
    const state = planStateFromRows(PLAN_ID, wholePlan());
    opened.push(timeStatuses(state));
    edited.push(timeStatuses(editOneObservation(state, round)));
  }
  const [all, again] = [median(opened.slice(WARM_UP)), median(edited.slice(WARM_UP))];
  return [
    boundRow('all goal statuses, 300 goals', all, MOST_MILLISECONDS, 'ms'),
    boundRow('all goal statuses after one edit', again, MOST_AFTER_EDIT, 'ms'),
  ];
}

/** Milliseconds for all statuses. Throws when they do not differ among themselves: then nothing was weighed. */
function timeStatuses(state: PlanState): number {
  const start = performance.now();
  const statuses: GoalStatus[] = [];
  for (const goal of state.tables.goals.values()) {
    statuses.push(goalStatus(state, goal, WHOLE_PLAN_DAY));
  }
  const took = performance.now() - start;
  if (new Set(statuses.map(({ code }) => code)).size < 2) throw new Error('Nothing was weighed');
  return took;
}
