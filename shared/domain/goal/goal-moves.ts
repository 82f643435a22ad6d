import type { GoalId } from '../basics/ids.ts';
import { positionAt, spreadPositions } from '../basics/position.ts';
import { fail, ok, type Result } from '../basics/result.ts';
import type { PlanState } from '../plan-state.ts';
import { goalNode, goalTree, MAX_GOAL_DEPTH, withSubGoals, type GoalNode } from './goal-tree.ts';
import type { Goal } from './schema.ts';

/** A place among the goals: under which goal, and before how many of its other sub-goals. */
export type GoalPlace = { readonly parentId: GoalId | null; readonly index: number };

/** One step: past the goal above or below, under the goal above as its sub-goal, or out beside its goal. */
export type GoalStep = 'up' | 'down' | 'indent' | 'outdent';

/** Why a goal cannot be put somewhere. */
export type GoalMoveRefusal =
  | 'goal-missing'
  | 'already-first'
  | 'already-last'
  | 'nothing-above'
  | 'already-outermost'
  | 'into-itself'
  | 'too-deep';

/** A goal with its new parent and position. */
export type PlacedGoal = {
  readonly goal: Goal;
  readonly parentId: GoalId | null;
  readonly position: number;
};

/**
 * What it takes to put a goal, with its sub-goals, at a place. Most moves touch only the goal itself; where no gap is
 * left between its new neighbours, these get new positions too. `goal` may be new, and an index beyond the last is last.
 */
export function placeGoal(
  state: PlanState,
  goal: Goal,
  place: GoalPlace,
): Result<readonly PlacedGoal[], GoalMoveRefusal> {
  const { parentId } = place;
  const refusal = refusePlace(state, goal, parentId);
  if (refusal !== null) return fail(refusal);
  const others = siblingsAt(state, parentId)
    .map((node) => node.goal)
    .filter(({ id }) => id !== goal.id);
  const index = Math.max(0, Math.min(place.index, others.length));
  const position = positionAt(others, index);
  if (position !== null) return ok([{ goal, parentId, position }]);
  const positions = spreadPositions(others.length + 1);
  return ok(
    others
      .toSpliced(index, 0, goal)
      .map((other, at) => ({ goal: other, parentId, position: positions[at] ?? 0 })),
  );
}

/** The goal that a goal is shown under; null at the top level, also where its goal is gone. */
export function parentOf({ goal, depth }: GoalNode): GoalId | null {
  return depth === 0 ? null : goal.parentId;
}

function siblingsAt(state: PlanState, parentId: GoalId | null): readonly GoalNode[] {
  return parentId === null ? goalTree(state) : (goalNode(state, parentId)?.children ?? []);
}

function refusePlace(
  state: PlanState,
  goal: Goal,
  parentId: GoalId | null,
): GoalMoveRefusal | null {
  if (parentId === null) return null;
  const parent = goalNode(state, parentId);
  if (parent === null) return 'goal-missing';
  const node = goalNode(state, goal.id);
  const own = node === null ? [goal] : withSubGoals(node);
  if (own.some(({ id }) => id === parentId)) return 'into-itself';
  return parent.depth + 1 + (node === null ? 1 : heightOf(node)) > MAX_GOAL_DEPTH
    ? 'too-deep'
    : null;
}

function heightOf({ children }: GoalNode): number {
  return 1 + Math.max(0, ...children.map(heightOf));
}
