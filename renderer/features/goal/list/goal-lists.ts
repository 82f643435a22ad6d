import type { PriorityId } from '#shared/domain/basics/ids.ts';
import type { GoalPlace } from '#shared/domain/goal/goal-moves.ts';
import type { GoalNode } from '#shared/domain/goal/goal-tree.ts';
import type { Goal } from '#shared/domain/goal/schema.ts';
import type { DragList } from '#renderer/ui/list-drag/drop-place.ts';
import type { GoalGroup } from './goal-groups.ts';
import { dropPlace } from './group-moves.ts';

/** Where a dragged goal lands, and the priority that it serves there: that of the group it is dropped into. */
export type Drop = {
  readonly place: GoalPlace;
  readonly priorityId: PriorityId | null | undefined;
};

/** The lists that goals may be dragged in and between: each group's, and the sub-goals of each goal that has any. */
export function goalLists(groups: readonly GoalGroup[]): readonly DragList<string>[] {
  return groups.flatMap(({ key, nodes }) => [
    { key, ids: idsOf(nodes) },
    ...nodes
      .filter(({ children }) => children.length > 0)
      .map(({ goal, children }) => ({ key: subKey(goal), ids: idsOf(children) })),
  ]);
}

/** What it means that a goal is dropped before `index` of the others of a list. */
export function readDrop(
  tree: readonly GoalNode[],
  groups: readonly GoalGroup[],
  goal: Goal,
  { key, index }: { readonly key: string; readonly index: number },
): Drop | null {
  const group = groups.find((candidate) => candidate.key === key);
  if (group !== undefined) {
    const priorityId = group.priority === undefined ? undefined : (group.priority?.id ?? null);
    return { place: dropPlace(tree, group, goal, index), priorityId };
  }
  const parent = tree.find((node) => subKey(node.goal) === key);
  return parent === undefined
    ? null
    : { place: { parentId: parent.goal.id, index }, priorityId: undefined };
}

function subKey({ id }: Goal): string {
  return `sub-goals of ${id}`;
}

function idsOf(nodes: readonly GoalNode[]): readonly string[] {
  return nodes.map(({ goal }) => goal.id);
}
