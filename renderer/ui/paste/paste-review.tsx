import { Alert, Button, Group, Modal, Text } from '@mantine/core';
import { useCallback, useState, type ReactNode } from 'react';
import type { PastedRow } from '#shared/domain/paste/cell.ts';
import { text } from '#shared/text/text.ts';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';
import { PasteTarget } from './paste-target.tsx';
import type { PasteOutcome, PasteTask, Reviewed } from './paste-task.ts';
import { ReviewPanel } from './review-panel.tsx';
import styles from './paste.module.css';

const words = text.paste;

type Props = {
  readonly task: PasteTask;
  /** What was pasted; null asks for it first. */
  readonly pasted: readonly PastedRow[] | null;
  /** What applying would do now. */
  readonly outcome: (reviewed: Reviewed) => PasteOutcome;
  /** Applies it, in one edit that one undo takes back. False when it was refused; the review then stays. */
  readonly onApply: (reviewed: Reviewed) => boolean;
  readonly onClose: () => void;
  readonly children?: (reviewed: Reviewed) => ReactNode;
};

/** The review of a paste, over the whole window: nothing is applied before its questions are answered or skipped. */
export function PasteReview({ task, pasted, outcome, onApply, onClose, children }: Props) {
  useReturnFocus();
  const [grid, setGrid] = useState(pasted);
  const [choices, setChoices] = useState(0);
  const [isLeaving, setLeaving] = useState(false);
  const leave = useCallback(() => {
    if (choices === 0) onClose();
    else setLeaving(true);
  }, [choices, onClose]);
  return (
    <Modal
      opened
      fullScreen
      onClose={leave}
      title={task.title}
      closeButtonProps={{ 'aria-label': words.close }}
      classNames={{ content: styles['modal'] ?? '', body: styles['body'] ?? '' }}
    >
      {isLeaving && (
        <Leaving choices={choices} onStay={() => setLeaving(false)} onLeave={onClose} />
      )}
      {grid === null ? (
        <PasteTarget onPasted={setGrid} />
      ) : (
        <ReviewPanel
          task={task}
          grid={grid}
          outcome={outcome}
          onApply={(reviewed) => onApply(reviewed) && onClose()}
          onCancel={leave}
          onChoices={setChoices}
          extra={children}
        />
      )}
    </Modal>
  );
}

type LeavingProps = {
  readonly choices: number;
  readonly onStay: () => void;
  readonly onLeave: () => void;
};

/** Choices that have been made are not thrown away by a key. */
function Leaving({ choices, onStay, onLeave }: LeavingProps) {
  return (
    <Alert role="alertdialog" aria-label={words.close} color="yellow" mb="sm">
      <Group justify="space-between">
        <Text size="sm">{words.loseAnswers({ count: choices })}</Text>
        <Group gap="sm">
          <Button size="xs" onClick={onStay} data-autofocus autoFocus>
            {words.keepOn}
          </Button>
          <Button size="xs" variant="default" onClick={onLeave}>
            {words.throwAway}
          </Button>
        </Group>
      </Group>
    </Alert>
  );
}
