import type { Action } from '#shared/domain/action/schema.ts';
import {
  goalIdSchema,
  targetIdSchema,
  type GoalId,
  type NewId,
} from '#shared/domain/basics/ids.ts';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import { belongingsOf, type GoalBelongings } from '#shared/domain/goal/belongings.ts';
import {
  parentOf,
  placeGoal,
  type GoalMoveRefusal,
  type GoalPlace,
  type PlacedGoal,
} from '#shared/domain/goal/goal-moves.ts';
import { goalNode, hasComponent, targetsOf } from '#shared/domain/goal/goal-tree.ts';
import { newGoal } from '#shared/domain/goal/new-goal.ts';
import type { Goal } from '#shared/domain/goal/schema.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import type { Change, Operation } from './change.ts';
import { insertRow, removeRow, updateRow } from './operations.ts';

/** What of a goal is set in its own right; its place is set by moving it. */
export type GoalPatch = Partial<
  Pick<
    Goal,
    | 'heading'
    | 'description'
    | 'kind'
    | 'level'
    | 'combination'
    | 'quantifier'
    | 'priorityId'
    | 'responsibleId'
  >
>;

/** A goal to add; what is not said of it is as `newGoal` has it. */
export type NewGoal = Omit<GoalPatch, 'heading'> & {
  readonly id: GoalId;
  readonly heading: string;
  readonly place: GoalPlace;
};

/** Adds a goal, or a sub-goal, at a place. */
export function addGoal(
  state: PlanState,
  { id, heading, place, ...fields }: NewGoal,
): Result<Change, GoalMoveRefusal> {
  const goal = { ...newGoal(id, state.planId, heading), ...fields };
  const placed = placeGoal(state, goal, place);
  if (!placed.ok) return placed;
  return ok({
    label: { key: 'addGoal', params: { name: heading } },
    operations: placed.value.flatMap((placement) =>
      placement.goal === goal ? [insertRow('goals', put(placement))] : move(placement),
    ),
  });
}

/** Changes what is said of a goal. It becomes a combination goal only when it has something to combine. */
export function editGoal(
  state: PlanState,
  goal: Goal,
  patch: GoalPatch,
): Result<Change, 'no-component'> {
  const combines = patch.combination === true && !goal.combination;
  if (combines && !hasComponent(state, goal)) return fail('no-component');
  return ok({
    label: { key: 'editGoal', params: { name: patch.heading ?? goal.heading } },
    operations: updateRow('goals', goal, patch),
  });
}

/** Puts a goal, with its sub-goals, at another place: another rank, or into another goal as its sub-goal. */
export function moveGoal(
  state: PlanState,
  goal: Goal,
  place: GoalPlace,
): Result<Change, GoalMoveRefusal> {
  const placed = placeGoal(state, goal, place);
  if (!placed.ok) return placed;
  return ok({
    label: { key: 'moveGoal', params: { name: goal.heading } },
    operations: placed.value.flatMap(move),
  });
}

/**
 * Adds a copy of a goal right after it, with its sub-goals and targets. The copy is measured by the same indicators:
 * what has been observed is told once.
 */
export function duplicateGoal(
  state: PlanState,
  goal: Goal,
  { heading, newId }: { readonly heading: string; readonly newId: NewId },
): Result<Change, GoalMoveRefusal> {
  const node = goalNode(state, goal.id);
  if (node === null) return fail('goal-missing');
  const copy = { ...goal, id: goalIdSchema.parse(newId()), heading };
  const placed = placeGoal(state, copy, { parentId: parentOf(node), index: node.index + 1 });
  if (!placed.ok) return placed;
  return ok({
    label: { key: 'duplicateGoal', params: { name: goal.heading } },
    operations: [
      ...placed.value.flatMap((placement) =>
        placement.goal === copy ? [insertRow('goals', put(placement))] : move(placement),
      ),
      ...copyTargets(state, goal.id, copy.id, newId),
      ...node.children.flatMap((child) => {
        const id = goalIdSchema.parse(newId());
        return [
          insertRow('goals', { ...child.goal, id, parentId: copy.id }),
          ...copyTargets(state, child.goal.id, id, newId),
        ];
      }),
    ],
  });
}

/**
 * Takes a goal away with its sub-goals, their targets, and the indicators that no other goal uses. Actions that served
 * it stay and serve none; a chapter that shows it keeps its block and says so.
 */
export function deleteGoal(state: PlanState, goal: Goal): Change {
  const belongings = belongingsOf(state, goal);
  return {
    label: deletionLabel(goal, belongings),
    operations: [
      ...belongings.actions.flatMap(withoutGoal),
      ...belongings.observations.map((row) => removeRow('observations', row)),
      ...belongings.targets.map((row) => removeRow('targets', row)),
      ...belongings.indicators.map((row) => removeRow('indicators', row)),
      // Sub-goals first, so that the inverse puts their goal back before them.
      ...belongings.goals.toReversed().map((row) => removeRow('goals', row)),
    ],
  };
}

function deletionLabel({ heading }: Goal, { actions }: GoalBelongings): Change['label'] {
  return actions.length === 0
    ? { key: 'deleteGoal', params: { name: heading } }
    : { key: 'deleteServedGoal', params: { name: heading, count: actions.length } };
}

function withoutGoal(action: Action): readonly Operation[] {
  return updateRow('actions', action, { goalId: null });
}

function copyTargets(
  state: PlanState,
  from: GoalId,
  goalId: GoalId,
  newId: NewId,
): readonly Operation[] {
  return targetsOf(state, from).map((target) =>
    insertRow('targets', { ...target, id: targetIdSchema.parse(newId()), goalId }),
  );
}

function put({ goal, parentId, position }: PlacedGoal): Goal {
  return { ...goal, parentId, position };
}

function move({ goal, parentId, position }: PlacedGoal): readonly Operation[] {
  return updateRow('goals', goal, { parentId, position });
}
