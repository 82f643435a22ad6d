import type { GoalId, PriorityId } from '#shared/domain/basics/ids.ts';
import { goalNode, goalTree } from '#shared/domain/goal/goal-tree.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import type { DocBlock } from './document-model.ts';
import { plainRuns } from './doc-runs.ts';
import { composeGoalBox } from './goal-box.ts';
import type { LivePlace } from './live-place.ts';

const words = text.goalDocument;

type Day = Pick<LivePlace, 'today'>;

/** The goals of the plan, or those that serve a priority, each in its box. */
export function composeGoalBlocks(
  state: PlanState,
  priorityId: PriorityId | null,
  { today }: Day,
): readonly DocBlock[] {
  const nodes = goalTree(state).filter(
    ({ goal }) => priorityId === null || goal.priorityId === priorityId,
  );
  if (nodes.length > 0) return nodes.map((node) => composeGoalBox(state, node, today));
  const none = priorityId === null ? words.none : words.noneServes;
  return [{ kind: 'paragraph', style: 'normal', runs: plainRuns(none) }];
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
