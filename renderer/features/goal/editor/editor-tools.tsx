import { Button, Tooltip } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconCopy,
  IconIndentDecrease,
  IconIndentIncrease,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import type { GoalStep } from '#shared/domain/goal/goal-moves.ts';
import type { Goal } from '#shared/domain/goal/schema.ts';
import { text } from '#shared/text/text.ts';
import { useReadOnly } from '#renderer/platform/workspace.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import styles from '../goal.module.css';

const words = text.goalScreen.editor;

/** What can be done to a goal as a whole, by whatever means it is asked for. */
export type GoalActions = {
  readonly open: (goal: Goal) => void;
  readonly close: () => void;
  readonly step: (goal: Goal, step: GoalStep) => void;
  readonly addSub: (goal: Goal) => void;
  readonly duplicate: (goal: Goal) => void;
  readonly remove: (goal: Goal) => void;
};

/** The buttons of an open goal. */
export function EditorTools({
  goal,
  actions,
}: {
  readonly goal: Goal;
  readonly actions: GoalActions;
}) {
  const readOnly = useReadOnly();
  const isSub = goal.parentId !== null;
  return (
    <div className={styles['editorTools']}>
      {!readOnly && (
        <>
          {!isSub && (
            <IconButton label={words.addSub} Icon={IconPlus} onClick={() => actions.addSub(goal)} />
          )}
          <IconButton
            label={words.up}
            Icon={IconArrowUp}
            onClick={() => actions.step(goal, 'up')}
          />
          <IconButton
            label={words.down}
            Icon={IconArrowDown}
            onClick={() => actions.step(goal, 'down')}
          />
          {isSub ? (
            <IconButton
              label={words.outdent}
              Icon={IconIndentDecrease}
              onClick={() => actions.step(goal, 'outdent')}
            />
          ) : (
            <IconButton
              label={words.indent}
              Icon={IconIndentIncrease}
              onClick={() => actions.step(goal, 'indent')}
            />
          )}
          <IconButton
            label={words.duplicate}
            Icon={IconCopy}
            onClick={() => actions.duplicate(goal)}
          />
          <IconButton label={words.remove} Icon={IconTrash} onClick={() => actions.remove(goal)} />
        </>
      )}
      <Tooltip label={words.doneKeys}>
        <Button size="compact-sm" ml={8} onClick={actions.close}>
          {words.done}
        </Button>
      </Tooltip>
    </div>
  );
}
