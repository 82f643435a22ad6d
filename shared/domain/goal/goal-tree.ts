import type { GoalId } from '../basics/ids.ts';
import { groupBy } from '../basics/group-by.ts';
import { sortedRows, type PlanState } from '../plan-state.ts';
import type { Goal, Target } from './schema.ts';

/** Goal and sub-goal (mål, delmål). Below that nobody remembers what the goal was. */
export const MAX_GOAL_DEPTH = 2;

/** A goal in its place: 0 is the top level; `index` and `siblingCount` tell where it may move. */
export type GoalNode = {
  readonly goal: Goal;
  readonly children: readonly GoalNode[];
  readonly depth: number;
  readonly index: number;
  readonly siblingCount: number;
};

type Tree = {
  readonly roots: readonly GoalNode[];
  readonly nodes: ReadonlyMap<string, GoalNode>;
};

const trees = new WeakMap<PlanState['tables']['goals'], Tree>();
const targetGroups = new WeakMap<
  PlanState['tables']['targets'],
  ReadonlyMap<GoalId, readonly Target[]>
>();

/**
 * The goals of the plan in order, each with its sub-goals. Nothing is hidden: a sub-goal whose goal is gone, or goals
 * that are each other's (two merged files can produce both), stand at the top level.
 */
export function goalTree(state: PlanState): readonly GoalNode[] {
  return treeOf(state).roots;
}

/** The place of one goal; null when there is no such goal. */
export function goalNode(state: PlanState, goalId: string): GoalNode | null {
  return treeOf(state).nodes.get(goalId) ?? null;
}

/** A goal and its sub-goals, in reading order. */
export function withSubGoals({ goal, children }: GoalNode): readonly Goal[] {
  return [goal, ...children.flatMap(withSubGoals)];
}

/** The targets of a goal in order, those of its sub-goals not among them. */
export function targetsOf({ tables: { targets } }: PlanState, goalId: GoalId): readonly Target[] {
  const known = targetGroups.get(targets);
  const groups = known ?? groupBy(sortedRows(targets), (target) => target.goalId);
  if (known === undefined) targetGroups.set(targets, groups);
  return groups.get(goalId) ?? [];
}

function treeOf({ tables: { goals } }: PlanState): Tree {
  const known = trees.get(goals);
  if (known !== undefined) return known;
  const tree = makeTree(sortedRows(goals));
  trees.set(goals, tree);
  return tree;
}

function makeTree(goals: readonly Goal[]): Tree {
  const parents = reachableParents(goals);
  const children = groupBy(goals, ({ id }) => parents.get(id) ?? null);
  const nodes = new Map<string, GoalNode>();
  const place = (parentId: GoalId | null, depth: number): readonly GoalNode[] => {
    const siblings = children.get(parentId) ?? [];
    return siblings.map((goal, index) => {
      const below = place(goal.id, depth + 1);
      const node = { goal, children: below, depth, index, siblingCount: siblings.length };
      nodes.set(goal.id, node);
      return node;
    });
  };
  return { roots: place(null, 0), nodes };
}

function reachableParents(goals: readonly Goal[]): ReadonlyMap<GoalId, GoalId | null> {
  const ids = new Set(goals.map(({ id }) => id));
  const parents = new Map(
    goals.map(({ id, parentId }) => [id, parentId !== null && ids.has(parentId) ? parentId : null]),
  );
  // Cutting as we go: a circle is cut at its first goal, and the rest of it then hangs below that one.
  for (const { id } of goals) {
    if (isOwnAncestor(parents, id)) parents.set(id, null);
  }
  return parents;
}

function isOwnAncestor(parents: ReadonlyMap<GoalId, GoalId | null>, id: GoalId): boolean {
  const seen = new Set<GoalId>();
  let above = parents.get(id) ?? null;
  while (above !== null && above !== id && !seen.has(above)) {
    seen.add(above);
    above = parents.get(above) ?? null;
  }
  return above === id;
}

/** True for a goal that has something to combine: a target or a sub-goal. */
export function hasComponent(state: PlanState, goal: Goal): boolean {
  const subGoals = goalNode(state, goal.id)?.children ?? [];
  return subGoals.length > 0 || targetsOf(state, goal.id).length > 0;
}
