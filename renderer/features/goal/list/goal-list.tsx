import { DndContext, pointerWithin, useDroppable } from '@dnd-kit/core';
import { Button, Title, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { withoutDirectionSigns } from '#shared/domain/basics/direction-signs.ts';
import type { PriorityId } from '#shared/domain/basics/ids.ts';
import type { GoalNode } from '#shared/domain/goal/goal-tree.ts';
import type { Goal } from '#shared/domain/goal/schema.ts';
import { text } from '#shared/text/text.ts';
import { endOf } from '#renderer/ui/list-drag/drop-place.ts';
import { useListDrag } from '#renderer/ui/list-drag/use-list-drag.ts';
import styles from '../goal.module.css';
import { nameOf } from '../use-goal-commands.ts';
import { GoalCard, type CardModel, type OpenGoal } from './goal-card.tsx';
import type { GoalGroup } from './goal-groups.ts';
import { goalLists, readDrop, type Drop } from './goal-lists.ts';

const words = text.goalScreen;

type Props = {
  /** On the element that holds the cards. */
  readonly cards: RefObject<HTMLDivElement | null>;
  /** All goals, whichever are shown. */
  readonly tree: readonly GoalNode[];
  readonly groups: readonly GoalGroup[];
  readonly open: OpenGoal | null;
  readonly model: CardModel;
  /** False in a filtered list, which is not the order of the goals. */
  readonly movable: boolean;
  readonly onAdd: (priorityId: PriorityId | null) => void;
  readonly onDrop: (goal: Goal, drop: Drop) => void;
};

/** The goals in their groups. */
export function GoalList({ cards, tree, groups, open, model, movable, onAdd, onDrop }: Props) {
  const goals = new Map(
    tree
      .flatMap(({ goal, children }) => [goal, ...children.map((child) => child.goal)])
      .map((goal): [string, Goal] => [goal.id, goal]),
  );
  const drag = useListDrag({
    lists: goalLists(groups),
    words: {
      help: words.card.dragHelp,
      started: (id) => {
        const goal = goals.get(id);
        return words.card.dragStarted({ name: goal === undefined ? '' : nameOf(goal) });
      },
      cancelled: words.card.dragCancelled,
    },
    onMove(id, place) {
      const goal = goals.get(id);
      const drop = goal === undefined ? null : readDrop(tree, groups, goal, place);
      if (goal !== undefined && drop !== null) onDrop(goal, drop);
    },
  });
  return (
    <DndContext {...drag.context} collisionDetection={pointerWithin}>
      <div ref={cards} data-goals aria-describedby="goal-keys">
        {groups.map((group) => (
          <section key={group.key} className={styles['group']} aria-label={titleOf(group)}>
            <GroupHead group={group} onAdd={movable ? onAdd : null} />
            {group.nodes.length === 0 && <p className={styles['none']}>{words.noGoals}</p>}
            <ul className={styles['list']} aria-label={titleOf(group)}>
              {group.nodes.map(({ goal, children }) => {
                const ids = [goal.id, ...children.map((child) => child.goal.id)];
                const dropId = ids.find((id) => drag.markOn(id) !== undefined) ?? null;
                return (
                  <GoalCard
                    key={goal.id}
                    goal={goal}
                    subGoals={children.map((child) => child.goal)}
                    open={ids.some((id) => id === open?.goalId) ? open : null}
                    model={model}
                    movable={movable}
                    dropId={dropId}
                    dropEdge={dropId === null ? undefined : drag.markOn(dropId)}
                  />
                );
              })}
            </ul>
            {movable && <GroupEnd id={endOf(group.key)} edge={drag.markOn(endOf(group.key))} />}
          </section>
        ))}
      </div>
      <VisuallyHidden id="goal-keys">{words.card.keysHint}</VisuallyHidden>
    </DndContext>
  );
}

/** What a group is called: its priority, or that it has none. */
function titleOf({ priority, rank }: GoalGroup): string {
  if (priority === undefined) return words.list;
  if (priority === null) return words.withoutPriority;
  const name = withoutDirectionSigns(priority.heading).trim() || words.fields.namelessPriority;
  return rank === null ? words.notPrioritised({ name }) : words.prioritised({ name, rank });
}

function GroupHead({
  group,
  onAdd,
}: {
  readonly group: GoalGroup;
  readonly onAdd: ((priorityId: PriorityId | null) => void) | null;
}) {
  const title = titleOf(group);
  const { priority } = group;
  if (priority === undefined) {
    return (
      <VisuallyHidden>
        <h2>{title}</h2>
      </VisuallyHidden>
    );
  }
  return (
    <div className={styles['groupHead']}>
      <Title order={2} size="h5">
        {title}
      </Title>
      {onAdd !== null && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          aria-label={words.addTo({ name: title })}
          onClick={() => onAdd(priority?.id ?? null)}
        >
          {words.add}
        </Button>
      )}
    </div>
  );
}

/** The place after a group's last goal: the only one that an empty group has. */
function GroupEnd({
  id,
  edge,
}: {
  readonly id: string;
  readonly edge: 'before' | 'after' | undefined;
}) {
  const { setNodeRef } = useDroppable({ id });
  return <div ref={setNodeRef} className={styles['end']} data-drop={edge} />;
}
