import { closestCenter, DndContext } from '@dnd-kit/core';
import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { text } from '#shared/text/text.ts';
import { useReadOnly } from '#renderer/platform/workspace.tsx';
import { useListDrag } from '#renderer/ui/list-drag/use-list-drag.ts';
import { useRowFocus } from '#renderer/ui/use-row-focus.ts';
import styles from '../priority.module.css';
import { LineRow } from './line-row.tsx';

const words = text.priority;
const LIST = 'lines';

/** What can be done to the lines. Adding returns the new line's id, or null when it was refused. */
export type LineEdits = {
  readonly add: (index: number) => string | null;
  readonly edit: (id: string, written: string) => boolean;
  readonly move: (id: string, index: number) => void;
  readonly remove: (id: string) => void;
};

type Props = {
  readonly lines: readonly { readonly id: string; readonly text: string }[];
  readonly edits: LineEdits;
  /** What the list is called, and what one line is. */
  readonly label: string;
  readonly lineName: string;
  readonly addLabel: string;
  readonly placeholder: string;
  /** What is to be known about a line beside its text. */
  readonly noteOf?: (id: string) => string;
  /** The line to write in when the list appears. */
  readonly firstId?: string | null;
};

/** Lines in order, written in place: Enter gives a line more, Alt and an arrow or a drag moves one. */
export function LineList({
  lines,
  edits,
  label,
  lineName,
  addLabel,
  placeholder,
  noteOf,
  firstId,
}: Props) {
  const readOnly = useReadOnly();
  const { rows, focusRow } = useRowFocus(firstId);
  const addButton = useRef<HTMLButtonElement>(null);
  const numberOf = (id: string): number => lines.findIndex((line) => line.id === id) + 1;
  const drag = useListDrag({
    lists: [{ key: LIST, ids: lines.map(({ id }) => id) }],
    onMove: (id, { index }) => edits.move(id, index),
    words: {
      help: words.list.dragHelp,
      started: (id) =>
        words.list.dragStarted({
          name: words.lines.numbered({ name: lineName, number: numberOf(id) }),
        }),
      cancelled: words.list.dragCancelled,
    },
  });

  function add(index: number): void {
    const id = edits.add(index);
    if (id !== null) focusRow(id);
  }

  function step(id: string, by: 1 | -1): void {
    const index = numberOf(id) - 1 + by;
    if (index < 0 || index >= lines.length) return;
    edits.move(id, index);
    focusRow(id);
  }

  function remove(id: string, neighbour: 'before' | 'after'): void {
    const index = numberOf(id) - 1;
    const [before, after] = [lines[index - 1], lines[index + 1]];
    const next = neighbour === 'before' ? (before ?? after) : (after ?? before);
    if (next === undefined) addButton.current?.focus();
    else focusRow(next.id);
    edits.remove(id);
  }

  return (
    <div>
      <DndContext {...drag.context} collisionDetection={closestCenter}>
        <div ref={rows} role="list" aria-label={label}>
          {lines.map((line, index) => (
            <LineRow
              key={line.id}
              line={line}
              number={index + 1}
              isLast={index === lines.length - 1}
              lineName={lineName}
              placeholder={placeholder}
              note={noteOf?.(line.id) ?? ''}
              readOnly={readOnly}
              dropMark={drag.markOn(line.id)}
              onCommit={(written) => edits.edit(line.id, written)}
              onAddBelow={() => add(index + 1)}
              onStep={(by) => step(line.id, by)}
              onRemove={(neighbour) => remove(line.id, neighbour)}
              onDone={() => addButton.current?.focus()}
            />
          ))}
        </div>
      </DndContext>
      {!readOnly && (
        <div className={styles['lineFoot']}>
          <Button
            ref={addButton}
            size="xs"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => add(lines.length)}
          >
            {addLabel}
          </Button>
          {lines.length > 0 && (
            <Text size="sm" c="var(--quiet)">
              {words.lines.help}
            </Text>
          )}
        </div>
      )}
    </div>
  );
}
