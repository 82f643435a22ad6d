import type { ActionGroup } from '#shared/domain/action/grouping.ts';
import type { Action } from '#shared/domain/action/schema.ts';

/** A line of the list: the heading of a group, or an action with its place in the group, from 1. */
export type ListLine =
  | { readonly kind: 'group'; readonly group: ActionGroup }
  | {
      readonly kind: 'action';
      readonly action: Action;
      readonly group: ActionGroup;
      readonly place: number;
    };

export type ActionLine = Extract<ListLine, { readonly kind: 'action' }>;

/** The lines of a list, from the top. */
export function listLines(groups: readonly ActionGroup[]): readonly ListLine[] {
  return groups.flatMap((group): readonly ListLine[] => [
    { kind: 'group', group },
    ...group.actions.map((action, index) => ({
      kind: 'action' as const,
      action,
      group,
      place: index + 1,
    })),
  ]);
}

/** The lines that are actions, in the order they are read. */
export function actionLines(lines: readonly ListLine[]): readonly ActionLine[] {
  return lines.filter((line) => line.kind === 'action');
}
