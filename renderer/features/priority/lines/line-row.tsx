import { useDraggable, useDroppable } from '@dnd-kit/core';
import { TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { MAX_LINE_LENGTH } from '#shared/domain/basics/text-fields.ts';
import { text } from '#shared/text/text.ts';
import { useDraftText } from '#renderer/platform/use-draft-text.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import styles from '../priority.module.css';

const words = text.priority.lines;

type Props = {
  readonly line: { readonly id: string; readonly text: string };
  readonly number: number;
  readonly isLast: boolean;
  readonly lineName: string;
  readonly placeholder: string;
  readonly note: string;
  readonly readOnly: boolean;
  readonly dropMark: 'before' | 'after' | undefined;
  readonly onCommit: (written: string) => boolean;
  readonly onAddBelow: () => void;
  readonly onStep: (by: 1 | -1) => void;
  /** `neighbour` is where the focus is to go. */
  readonly onRemove: (neighbour: 'before' | 'after') => void;
  /** Ctrl+Enter: the list is finished. */
  readonly onDone: () => void;
};

/** One line with its number, its field, and its buttons. */
export function LineRow(props: Props) {
  const { line, number, isLast, lineName, placeholder, note, readOnly, dropMark } = props;
  const drag = useDraggable({ id: line.id, disabled: readOnly });
  const drop = useDroppable({ id: line.id });
  const { draft, setDraft, flush, cancel } = useDraftText({
    value: line.text,
    commit: props.onCommit,
  });
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') cancel();
    if (readOnly || !answer(event)) return;
    event.preventDefault();
  }
  /** True when the key meant something here. */
  function answer({ key, altKey, ctrlKey, nativeEvent }: KeyboardEvent): boolean {
    const run = actionFor({ key, altKey, ctrlKey });
    if (run === null || nativeEvent.isComposing) return false;
    flush();
    run();
    return true;
  }
  function actionFor(pressed: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey'>) {
    if (pressed.altKey && pressed.key === 'ArrowUp') return () => props.onStep(-1);
    if (pressed.altKey && pressed.key === 'ArrowDown') return () => props.onStep(1);
    if (pressed.key === 'Enter') return pressed.ctrlKey ? props.onDone : props.onAddBelow;
    return pressed.key === 'Backspace' && draft === '' ? () => props.onRemove('before') : null;
  }
  return (
    <div
      ref={drop.setNodeRef}
      role="listitem"
      data-row={line.id}
      data-dragging={drag.isDragging || undefined}
      data-drop={dropMark}
      className={styles['line']}
    >
      {!readOnly && (
        <span ref={drag.setNodeRef} {...drag.listeners} className={styles['grip']} aria-hidden>
          <IconGripVertical size={16} />
        </span>
      )}
      <span className={styles['rank']} aria-hidden>
        {number}
      </span>
      <TextInput
        flex={1}
        aria-label={words.numbered({ name: lineName, number })}
        placeholder={placeholder}
        value={draft}
        maxLength={MAX_LINE_LENGTH}
        readOnly={readOnly}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={flush}
        onKeyDown={onKeyDown}
      />
      {note !== '' && <span className={styles['note']}>{note}</span>}
      {!readOnly && (
        <span className={styles['lineTools']}>
          <IconButton
            label={words.up({ number })}
            Icon={IconArrowUp}
            disabled={number === 1}
            onClick={() => props.onStep(-1)}
          />
          <IconButton
            label={words.down({ number })}
            Icon={IconArrowDown}
            disabled={isLast}
            onClick={() => props.onStep(1)}
          />
          <IconButton
            label={words.remove({ number })}
            Icon={IconTrash}
            onClick={() => props.onRemove('after')}
          />
        </span>
      )}
    </div>
  );
}
