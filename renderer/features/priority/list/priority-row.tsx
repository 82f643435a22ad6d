import { useDraggable, useDroppable } from '@dnd-kit/core';
import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconGripVertical } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { Priority } from '#shared/domain/priority/schema.ts';
import { text } from '#shared/text/text.ts';
import { useUnitNames } from '../use-unit-names.ts';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';
import styles from '../priority.module.css';

const words = text.priority;

type Props = {
  readonly priority: Priority;
  /** Its rank, from 1. */
  readonly rank: number;
  readonly selected: boolean;
  /** True for the one row that Tab goes to. */
  readonly isStop: boolean;
  readonly movable: boolean;
  readonly dropMark: 'before' | 'after' | undefined;
  readonly onSelect: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
};

/** One priority as a line of its list: rank, heading, and where it comes from or why it is left aside. */
export function PriorityRow(props: Props) {
  const { priority, rank, selected, isStop, movable, dropMark, onSelect, onKey } = props;
  const drag = useDraggable({ id: priority.id, disabled: !movable });
  const drop = useDroppable({ id: priority.id });
  const isRanked = priority.standing === 'prioritised';
  return (
    <div
      ref={(element) => {
        drag.setNodeRef(element);
        drop.setNodeRef(element);
      }}
      {...drag.listeners}
      role="option"
      aria-selected={selected}
      tabIndex={isStop ? 0 : -1}
      data-row={priority.id}
      data-dragging={drag.isDragging || undefined}
      data-drop={dropMark}
      className={styles['row']}
      onClick={onSelect}
      onKeyDown={onKey}
    >
      {movable && (
        <span className={styles['grip']} aria-hidden>
          <IconGripVertical size={16} />
        </span>
      )}
      {isRanked && (
        <span className={styles['rank']}>
          <VisuallyHidden>{words.list.rank({ rank })}</VisuallyHidden>
          <span aria-hidden>{rank}</span>
        </span>
      )}
      <span className={styles['text']}>
        <bdi className={styles['heading']}>{priority.heading.trim() || words.unnamed}</bdi>
        {isRanked ? <Facts priority={priority} /> : <Reason reason={priority.reason} />}
      </span>
    </div>
  );
}

function Facts({ priority }: { readonly priority: Priority }) {
  const longTermGoal = usePlanSelector(
    ({ tables }) => tables.longTermGoals.get(priority.longTermGoalId ?? '')?.text.trim() ?? '',
  );
  const units = useUnitNames(priority.unitIds);
  const facts = [words.origins[priority.origin], longTermGoal, units.join(', ')];
  return (
    <span className={styles['aside']}>
      {facts
        .filter((fact) => fact !== '')
        .map((fact) => (
          <bdi key={fact}>{fact}</bdi>
        ))}
    </span>
  );
}

function Reason({ reason }: { readonly reason: string }) {
  if (reason.trim() !== '') return <bdi className={styles['aside']}>{reason}</bdi>;
  return (
    <span className={styles['warning']}>
      <IconAlertTriangle size={16} aria-hidden />
      {words.list.reasonMissing}
    </span>
  );
}
