import { actionName } from '#shared/domain/action/action-name.ts';
import type { ActionGroup } from '#shared/domain/action/grouping.ts';
import type { Action } from '#shared/domain/action/schema.ts';
import { text } from '#shared/text/text.ts';
import { useListDrag } from '#renderer/ui/list-drag/use-list-drag.ts';

const words = text.action.list;

/** Moving actions with the pointer, inside their group: what they serve and who answers for them is set in their fields. */
export function useActionDrag(
  groups: readonly ActionGroup[],
  move: (action: Action, target: Action) => void,
): ReturnType<typeof useListDrag> {
  const find = (id: string): Action | undefined =>
    groups.flatMap(({ actions }) => actions).find((action) => action.id === id);
  return useListDrag({
    lists: groups.map(({ key, actions }) => ({ key, ids: actions.map(({ id }) => id) })),
    isWithinList: true,
    onMove(id, { key, index, edge }) {
      const others = groups
        .find((group) => group.key === key)
        ?.actions.filter((action) => action.id !== id);
      const [moved, target] = [find(id), others?.[edge === 'after' ? index - 1 : index]];
      if (moved !== undefined && target !== undefined) move(moved, target);
    },
    words: {
      help: words.help,
      started: (id) => words.dragStarted({ name: actionName(find(id) ?? { what: '' }) }),
      cancelled: words.dragCancelled,
    },
  });
}
