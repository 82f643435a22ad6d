import { Button, Group } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconCircleMinus,
  IconCirclePlus,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import type { RankedPriorities } from '#shared/domain/priority/ranking.ts';
import type { Priority } from '#shared/domain/priority/schema.ts';
import { text } from '#shared/text/text.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import styles from '../priority.module.css';
import type { PriorityEdits } from '../use-priority-edits.ts';

const words = text.priority.list;

type Props = {
  readonly ranked: RankedPriorities;
  readonly selected: Priority;
  readonly edits: PriorityEdits;
  readonly onRemove: (priority: Priority) => void;
};

/** Buttons for all that can be done to the chosen priority in its list, and for a new one. */
export function PriorityTools({ ranked, selected, edits, onRemove }: Props) {
  const list = ranked[selected.standing];
  const isRanked = selected.standing === 'prioritised';
  return (
    <div className={styles['toolbar']}>
      <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={edits.add}>
        {words.add}
      </Button>
      <Group gap={4} wrap="nowrap">
        <Button
          variant="default"
          leftSection={
            isRanked ? (
              <IconCircleMinus size={18} aria-hidden />
            ) : (
              <IconCirclePlus size={18} aria-hidden />
            )
          }
          onClick={() => edits.changeStanding(selected)}
        >
          {isRanked ? words.stop : words.prioritise}
        </Button>
        <IconButton
          label={words.up}
          Icon={IconArrowUp}
          disabled={list[0] === selected}
          onClick={() => edits.step(selected, -1)}
        />
        <IconButton
          label={words.down}
          Icon={IconArrowDown}
          disabled={list.at(-1) === selected}
          onClick={() => edits.step(selected, 1)}
        />
        <IconButton label={words.remove} Icon={IconTrash} onClick={() => onRemove(selected)} />
      </Group>
    </div>
  );
}
