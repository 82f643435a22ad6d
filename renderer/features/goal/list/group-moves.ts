import { missingCase } from '#shared/domain/basics/missing-case.ts';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import type { GoalMoveRefusal, GoalPlace, GoalStep } from '#shared/domain/goal/goal-moves.ts';
import type { GoalNode } from '#shared/domain/goal/goal-tree.ts';
import type { Goal } from '#shared/domain/goal/schema.ts';
import type { GoalGroup } from './goal-groups.ts';

/** After all the others, however many they are. */
const LAST = Number.MAX_SAFE_INTEGER;

/** Where one step takes a goal among those it is shown with: its group's, or the sub-goals of its goal. */
export function stepPlace(
  tree: readonly GoalNode[],
  groups: readonly GoalGroup[],
  goal: Goal,
  step: GoalStep,
): Result<GoalPlace, GoalMoveRefusal> {
  const parent = tree.find(({ children }) => holds(children, goal)) ?? null;
  const shown = parent?.children ?? groups.find(({ nodes }) => holds(nodes, goal))?.nodes ?? [];
  const at = shown.findIndex((node) => node.goal.id === goal.id);
  const [above, below] = [shown[at - 1], shown[at + 1]];
  const siblings = parent?.children ?? tree;
  const parentId = parent?.goal.id ?? null;
  switch (step) {
    case 'up':
      return above === undefined
        ? fail('already-first')
        : ok({ parentId, index: indexOf(siblings, above, goal) });
    case 'down':
      return below === undefined
        ? fail('already-last')
        : ok({ parentId, index: indexOf(siblings, below, goal) + 1 });
    case 'indent':
      return above === undefined
        ? fail('nothing-above')
        : ok({ parentId: above.goal.id, index: LAST });
    case 'outdent':
      return parent === null
        ? fail('already-outermost')
        : ok({ parentId: null, index: indexOf(tree, parent, goal) + 1 });
    default:
      return missingCase(step);
  }
}

/**
 * Where a goal dropped into a group lands among all goals: before the one that stands at `index` of the group's others,
 * or right after the last of them.
 */
export function dropPlace(
  tree: readonly GoalNode[],
  group: GoalGroup,
  goal: Goal,
  index: number,
): GoalPlace {
  const others = group.nodes.filter((node) => node.goal.id !== goal.id);
  const [below, above] = [others[index], others.at(-1)];
  if (below !== undefined) return { parentId: null, index: indexOf(tree, below, goal) };
  return { parentId: null, index: above === undefined ? LAST : indexOf(tree, above, goal) + 1 };
}

function holds(nodes: readonly GoalNode[], { id }: Goal): boolean {
  return nodes.some(({ goal }) => goal.id === id);
}

/** The place of a sibling, the goal that is to be moved not counted. */
function indexOf(siblings: readonly GoalNode[], sibling: GoalNode, moved: Goal): number {
  return siblings
    .filter(({ goal }) => goal.id !== moved.id)
    .findIndex(({ goal }) => goal.id === sibling.goal.id);
}
