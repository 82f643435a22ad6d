import { applyChange } from '#shared/change/apply.ts';
import type { Change } from '#shared/change/change.ts';
import { invertChange } from '#shared/change/invert.ts';
import type { Result } from '#shared/domain/basics/result.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';

/** The value of a result that the test expects to have succeeded. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`Unexpected failure: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The state after a change that the test expects to fit. */
export function applied(state: PlanState, change: Change): PlanState {
  return valueOf(applyChange(state, change));
}

/** The state after a change has been made and taken back: equal to the state before it. */
export function appliedAndUndone(state: PlanState, change: Change): PlanState {
  return applied(applied(state, change), invertChange(change));
}
