import type { PriorityId } from '#shared/domain/basics/ids.ts';
import type { GoalNode } from '#shared/domain/goal/goal-tree.ts';
import type { GoalStatusCode } from '#shared/domain/goal/tally.ts';
import type { Goal } from '#shared/domain/goal/schema.ts';
import type { RankedPriorities } from '#shared/domain/priority/ranking.ts';
import type { Priority } from '#shared/domain/priority/schema.ts';

export type Arrangement = 'priority' | 'order';

/** Goals that stand together: those of a priority, those of none, or all. */
export type GoalGroup = {
  readonly key: string;
  /** Null where the goals serve no priority; undefined where all stand in one list. */
  readonly priority: Priority | null | undefined;
  /** The priority's rank, from 1; null for what is not prioritised. */
  readonly rank: number | null;
  readonly nodes: readonly GoalNode[];
};

/**
 * The goals by priority in order of rank, or all in their own order. A priority without goals has a group as well, for
 * it lacks one; what is not prioritised has one only when it has goals. A priority that is gone counts as none.
 */
export function groupGoals(
  nodes: readonly GoalNode[],
  { prioritised, notPrioritised }: RankedPriorities,
  arrangement: Arrangement,
): readonly GoalGroup[] {
  if (arrangement === 'order') return [{ key: 'all', priority: undefined, rank: null, nodes }];
  const of = (priority: Priority, rank: number | null): GoalGroup => ({
    key: priority.id,
    priority,
    rank,
    nodes: nodes.filter(({ goal }) => goal.priorityId === priority.id),
  });
  const known = new Set<PriorityId | null>([...prioritised, ...notPrioritised].map(({ id }) => id));
  const rest = nodes.filter(({ goal }) => !known.has(goal.priorityId));
  return [
    ...prioritised.map((priority, index) => of(priority, index + 1)),
    ...notPrioritised
      .map((priority) => of(priority, null))
      .filter((group) => group.nodes.length > 0),
    ...(rest.length === 0 && known.size > 0
      ? []
      : [{ key: 'none', priority: null, rank: null, nodes: rest }]),
  ];
}

export type GoalFilter = { readonly query: string; readonly status: GoalStatusCode | null };

/**
 * The goals that a filter lets through, each with all its sub-goals: one that fits is shown where it belongs. The kept
 * one, which is open, stays whatever becomes of it.
 */
export function filterGoals(
  nodes: readonly GoalNode[],
  { query, status, keptId }: GoalFilter & { readonly keptId: string | null },
  statusOf: (goal: Goal) => GoalStatusCode,
): readonly GoalNode[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0 && status === null) return nodes;
  const fits = ({ goal, children }: GoalNode): boolean =>
    goal.id === keptId || hasWords(goal, words) || children.some(fits);
  return nodes.filter(
    (node) =>
      node.goal.id === keptId ||
      ((status === null || statusOf(node.goal) === status) && fits(node)),
  );
}

function hasWords({ heading, description }: Goal, words: readonly string[]): boolean {
  const written = fold(`${heading} ${description}`);
  return words.every((word) => written.includes(word));
}

function fold(written: string): string {
  return written.normalize('NFC').toLocaleLowerCase('sv');
}
