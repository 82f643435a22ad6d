import type { TargetId, UnitId } from '#shared/domain/basics/ids.ts';
import { placeAmong } from '#shared/domain/basics/place-among.ts';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import { goalNode, targetsOf } from '#shared/domain/goal/goal-tree.ts';
import { newTarget } from '#shared/domain/goal/new-goal.ts';
import type { Goal, Target, TargetValue } from '#shared/domain/goal/schema.ts';
import { checkTarget, type TargetRefusal } from '#shared/domain/goal/target-rules.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import type { Change, Operation } from './change.ts';
import { insertRow, removeRow, updateRow } from './operations.ts';

/** What of a target is set in its own right. */
export type TargetPatch = Partial<
  Pick<Target, 'indicatorId' | 'condition' | 'scope' | 'values' | 'setLater'>
>;

/** Adds a target to a goal, last. Refused when what is given cannot be weighed. */
export function addTarget(
  state: PlanState,
  goal: Goal,
  { id, ...fields }: TargetPatch & { readonly id: TargetId },
): Result<Change, TargetRefusal> {
  const target = { ...newTarget(id, state.planId, goal.id), ...fields };
  const refusal = checkIn(state, target);
  if (refusal !== null) return fail(refusal);
  const others = targetsOf(state, goal.id);
  return ok({
    label: { key: 'addTarget', params: { name: goal.heading } },
    operations: placeAmong(others, target, others.length).flatMap(({ row, position }) =>
      row === target
        ? [insertRow('targets', { ...target, position })]
        : updateRow('targets', row, { position }),
    ),
  });
}

/**
 * Changes a target. Refused when it could then not be weighed; what was amiss before (an indicator that has since been
 * deleted) does not stand in the way of putting something else right.
 */
export function editTarget(
  state: PlanState,
  target: Target,
  patch: TargetPatch,
): Result<Change, TargetRefusal> {
  const refusal = checkIn(state, { ...target, ...patch });
  if (refusal !== null && refusal !== checkIn(state, target)) return fail(refusal);
  return ok({
    label: { key: 'editTarget', params: { name: headingOf(state, target) } },
    operations: updateRow('targets', target, patch),
  });
}

/** What is set for a unit; the rest stays, or is empty where the unit is new to the target. */
export type ValuePatch = Partial<Pick<TargetValue, 'value' | 'high' | 'note'>>;

/** Sets what a target asks of one unit (null: the whole area), and adds the unit where it is new. */
export function setTargetValue(
  state: PlanState,
  target: Target,
  unitId: UnitId | null,
  patch: ValuePatch,
): Result<Change, TargetRefusal> {
  const known = target.values.some((value) => value.unitId === unitId);
  const values = known
    ? target.values.map((value) => (value.unitId === unitId ? { ...value, ...patch } : value))
    : [...target.values, { unitId, value: null, high: null, note: '', ...patch }];
  return editTarget(state, target, { values });
}

/** Asks nothing of a unit any more. */
export function removeTargetValue(
  state: PlanState,
  target: Target,
  unitId: UnitId | null,
): Result<Change, TargetRefusal> {
  const values = target.values.filter((value) => value.unitId !== unitId);
  return editTarget(state, target, { values });
}

/** Says that the value is set later, by whom and when; null when it is not put off. */
export function setTargetLater(
  state: PlanState,
  target: Target,
  setLater: Target['setLater'],
): Result<Change, TargetRefusal> {
  return editTarget(state, target, { setLater });
}

/** Puts a target before `index` of its goal's other targets. */
export function moveTarget(state: PlanState, target: Target, index: number): Change {
  const others = targetsOf(state, target.goalId).filter(({ id }) => id !== target.id);
  return {
    label: { key: 'editTarget', params: { name: headingOf(state, target) } },
    operations: placeAmong(others, target, index).flatMap(({ row, position }) =>
      updateRow('targets', row, { position }),
    ),
  };
}

/** Takes a target away; its indicator stays. With its last component a goal is no combination goal any more. */
export function deleteTarget(state: PlanState, target: Target): Change {
  return {
    label: { key: 'deleteTarget', params: { name: headingOf(state, target) } },
    operations: [removeRow('targets', target), ...endCombination(state, target)],
  };
}

function endCombination(state: PlanState, { goalId, id }: Target): readonly Operation[] {
  const node = goalNode(state, goalId);
  const isLast = targetsOf(state, goalId).every((other) => other.id === id);
  if (node === null || !isLast || node.children.length > 0) return [];
  return updateRow('goals', node.goal, { combination: false });
}

function checkIn(state: PlanState, target: Target): TargetRefusal | null {
  const { indicatorId } = target;
  const indicator = indicatorId === null ? undefined : state.tables.indicators.get(indicatorId);
  return checkTarget(target, indicator ?? null);
}

function headingOf({ tables }: PlanState, { goalId }: Target): string {
  return tables.goals.get(goalId)?.heading ?? '';
}
