import type { GoalId, PriorityId } from '#shared/domain/basics/ids.ts';
import { goalNode, goalTree, type GoalNode } from '#shared/domain/goal/goal-tree.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { rankedPriorities } from '#shared/domain/priority/ranking.ts';
import { text } from '#shared/text/text.ts';
import { docHeading } from './doc-heading.ts';
import type { DocBlock, DocRun } from './document-model.ts';
import { plainRuns, writtenRuns } from './doc-runs.ts';
import { composeGoalBox } from './goal-box.ts';
import type { LivePlace } from './live-place.ts';

const words = text.goalDocument;
const ranked = text.priority.document.heading;

type Day = Pick<LivePlace, 'today'>;

const DEEPEST_LEVEL = 6;

/** The goals of the plan by rank of their priorities, or those that serve one priority, each in its box. */
export function composeGoalBlocks(
  state: PlanState,
  priorityId: PriorityId | null,
  place: LivePlace,
): readonly DocBlock[] {
  const nodes = goalTree(state);
  if (priorityId === null && nodes.length > 0) return byPriority(state, nodes, place);
  const serving = nodes.filter(({ goal }) => goal.priorityId === priorityId);
  if (serving.length > 0) return boxesOf(state, serving, place);
  const none = priorityId === null ? words.none : words.noneServes;
  return [{ kind: 'paragraph', style: 'normal', runs: plainRuns(none) }];
}

/** Under a heading for each priority that has goals, so that a new rank moves its goals too; without headings where none has. */
function byPriority(
  state: PlanState,
  nodes: readonly GoalNode[],
  place: LivePlace,
): readonly DocBlock[] {
  const groups = groupNodes(state, nodes).filter((group) => group.nodes.length > 0);
  if (groups.length === 1 && groups[0]?.priorityId === null) return boxesOf(state, nodes, place);
  const level = Math.min(place.level + 1, DEEPEST_LEVEL);
  return groups.flatMap((group, index) => [
    docHeading({ id: `${place.anchor}-${index + 1}`, level, subheading: true }, group.heading),
    ...boxesOf(state, group.nodes, place),
  ]);
}

type NodeGroup = {
  readonly priorityId: PriorityId | null;
  readonly heading: readonly DocRun[];
  readonly nodes: readonly GoalNode[];
};

/** A priority that is gone counts as none. */
function groupNodes(state: PlanState, nodes: readonly GoalNode[]): readonly NodeGroup[] {
  const { prioritised, notPrioritised } = rankedPriorities(state);
  const all = [...prioritised, ...notPrioritised];
  const known = new Set<PriorityId | null>(all.map(({ id }) => id));
  return [
    ...all.map(({ id, heading }, index) => ({
      priorityId: id,
      heading: [
        ...(index < prioritised.length ? plainRuns(ranked({ rank: index + 1 })) : []),
        ...writtenRuns(heading.trim() || text.priority.unnamed),
      ],
      nodes: nodes.filter(({ goal }) => goal.priorityId === id),
    })),
    {
      priorityId: null,
      heading: plainRuns(words.otherGoals),
      nodes: nodes.filter(({ goal }) => !known.has(goal.priorityId)),
    },
  ];
}

function boxesOf(
  state: PlanState,
  nodes: readonly GoalNode[],
  { today }: Day,
): readonly DocBlock[] {
  return nodes.map((node) => composeGoalBox(state, node, today));
}

/** One goal in its box; nothing when there is no such goal. */
export function composeOneGoalBlocks(
  state: PlanState,
  goalId: GoalId,
  { today }: Day,
): readonly DocBlock[] {
  const node = goalNode(state, goalId);
  return node === null ? [] : [composeGoalBox(state, node, today)];
}
