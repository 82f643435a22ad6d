import { applyChange } from '#shared/change/apply.ts';
import { editObservation } from '#shared/change/observation-changes.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { q } from '#test/support/goals.ts';
import { WHOLE_PLAN_DAY } from './whole-plan.ts';

/** Observations apart, so that the edits of several rounds touch different indicators. */
const STRIDE = 317;

/** The plan with the value of one observation edited, another in every round. */
export function editOneObservation(state: PlanState, round: number): PlanState {
  const observations = [...state.tables.observations.values()];
  const observation = observations[(round * STRIDE) % observations.length];
  if (observation === undefined) throw new Error('The plan has no observations');
  const patch = { value: q(1_000 + round) };
  const change = editObservation(state, observation, { patch, today: WHOLE_PLAN_DAY });
  const after = change.ok ? applyChange(state, change.value) : change;
  if (!after.ok) throw new Error('The edit was refused');
  return after.value;
}
