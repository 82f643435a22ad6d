import { useDroppable } from '@dnd-kit/core';
import { Text, Title } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { Priority, PriorityStanding } from '#shared/domain/priority/schema.ts';
import { text } from '#shared/text/text.ts';
import { endOf } from '#renderer/ui/list-drag/drop-place.ts';
import styles from '../priority.module.css';
import { PriorityRow } from './priority-row.tsx';

const words = text.priority;

type Props = {
  readonly standing: PriorityStanding;
  readonly priorities: readonly Priority[];
  readonly selected: Priority | null;
  readonly stopId: string | null;
  readonly movable: boolean;
  readonly markOn: (id: string) => 'before' | 'after' | undefined;
  readonly onSelect: (priority: Priority) => void;
  readonly onKey: (event: KeyboardEvent, priority: Priority) => void;
};

/** One of the two lists: what is prioritised, by rank, or what is left aside, with its reasons. */
export function PriorityList(props: Props) {
  const { standing, priorities, selected, stopId, movable, markOn, onSelect, onKey } = props;
  const headingId = `priorities-${standing}`;
  return (
    <section aria-labelledby={headingId} className={styles['list']}>
      <Title order={2} size="h5" id={headingId} mb={4}>
        {words.standings[standing]}
      </Title>
      {priorities.length > 0 && (
        <div className={styles['rows']} role="listbox" aria-labelledby={headingId}>
          {priorities.map((priority, index) => (
            <PriorityRow
              key={priority.id}
              priority={priority}
              rank={index + 1}
              selected={priority === selected}
              isStop={priority.id === stopId}
              movable={movable}
              dropMark={markOn(priority.id)}
              onSelect={() => onSelect(priority)}
              onKey={(event) => onKey(event, priority)}
            />
          ))}
        </div>
      )}
      <ListEnd standing={standing} empty={priorities.length === 0} mark={markOn(endOf(standing))} />
    </section>
  );
}

type EndProps = {
  readonly standing: PriorityStanding;
  readonly empty: boolean;
  readonly mark: 'before' | 'after' | undefined;
};

/** The place after the last row, where something can be dropped; in an empty list it says what belongs there. */
function ListEnd({ standing, empty, mark }: EndProps) {
  const { setNodeRef } = useDroppable({ id: endOf(standing) });
  const hint = standing === 'prioritised' ? words.list.nonePrioritised : words.list.noneLeftAside;
  return (
    <div ref={setNodeRef} data-drop={mark} className={styles['end']}>
      {empty && (
        <Text size="sm" c="var(--quiet)">
          {hint}
        </Text>
      )}
    </div>
  );
}
