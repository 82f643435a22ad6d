import { closestCenter, DndContext } from '@dnd-kit/core';
import { Text, VisuallyHidden } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { RankedPriorities } from '#shared/domain/priority/ranking.ts';
import type { Priority } from '#shared/domain/priority/schema.ts';
import { text } from '#shared/text/text.ts';
import { useReadOnly } from '#renderer/platform/workspace.tsx';
import { useListDrag } from '#renderer/ui/list-drag/use-list-drag.ts';
import { isPlainKey, nextIndex } from '#renderer/ui/list-keys.ts';
import { useRowFocus } from '#renderer/ui/use-row-focus.ts';
import type { PriorityEdits } from '../use-priority-edits.ts';
import { PriorityList } from './priority-list.tsx';
import { PriorityTools } from './priority-tools.tsx';

const words = text.priority.list;
const STANDINGS = ['prioritised', 'notPrioritised'] as const;
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };

type Props = {
  readonly ranked: RankedPriorities;
  readonly selected: Priority;
  readonly edits: PriorityEdits;
  /** Enter or F2: on to the details. */
  readonly onOpen: () => void;
};

/** Both lists: arrows move the marking through them, Alt and an arrow moves the priority, a drag moves it anywhere. */
export function PriorityLists({ ranked, selected, edits, onOpen }: Props) {
  const readOnly = useReadOnly();
  const { rows: element, focusRow } = useRowFocus();
  const rows = STANDINGS.flatMap((standing) => ranked[standing]);
  const nameOf = (id: string): string => rows.find((row) => row.id === id)?.heading ?? '';
  const drag = useListDrag({
    lists: STANDINGS.map((key) => ({ key, ids: ranked[key].map(({ id }) => id) })),
    onMove(id, { key: standing, index }) {
      const priority = rows.find((row) => row.id === id);
      if (priority !== undefined) edits.move(priority, { standing, index });
    },
    words: {
      help: words.dragHelp,
      started: (id) => words.dragStarted({ name: nameOf(id) }),
      cancelled: words.dragCancelled,
    },
  });

  function onKey(event: KeyboardEvent, priority: Priority): void {
    const step = event.altKey ? STEPS[event.key] : undefined;
    const place = rows.indexOf(priority);
    const target = isPlainKey(event) ? nextIndex(event.key, place, rows.length) : null;
    if (step !== undefined) {
      edits.step(priority, step);
      focusRow(priority.id);
    } else if (target !== null) mark(rows[target]);
    else if (event.key === 'Delete') remove(priority);
    else if (event.key === 'Enter' || event.key === 'F2') onOpen();
    else return;
    event.preventDefault();
  }

  function mark(priority: Priority | undefined): void {
    if (priority === undefined) return;
    edits.select(priority.id);
    focusRow(priority.id);
  }

  function remove(priority: Priority): void {
    const place = rows.indexOf(priority);
    const neighbour = rows[place + 1] ?? rows[place - 1];
    if (!readOnly && neighbour !== undefined) focusRow(neighbour.id);
    edits.remove(priority);
  }

  return (
    <div>
      {!readOnly && (
        <PriorityTools ranked={ranked} selected={selected} edits={edits} onRemove={remove} />
      )}
      <DndContext {...drag.context} collisionDetection={closestCenter}>
        <div ref={element}>
          {STANDINGS.map((standing) => (
            <PriorityList
              key={standing}
              standing={standing}
              priorities={ranked[standing]}
              selected={selected}
              stopId={selected.id}
              movable={!readOnly}
              markOn={drag.markOn}
              onSelect={mark}
              onKey={onKey}
            />
          ))}
        </div>
      </DndContext>
      {!readOnly && (
        <Text size="sm" c="var(--quiet)" mt="xs">
          {words.help}
        </Text>
      )}
      <VisuallyHidden component="output">{edits.moved}</VisuallyHidden>
    </div>
  );
}
