import { Button, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { statusText } from '#shared/document/goal-status-words.ts';
import type { GoalStatus } from '#shared/domain/goal/judge-goal.ts';
import type { Goal, Target } from '#shared/domain/goal/schema.ts';
import { text } from '#shared/text/text.ts';
import { usePlanSelector, useReadOnly } from '#renderer/platform/workspace.tsx';
import { PrivateNote } from '#renderer/ui/private-note.tsx';
import { StatusLine } from '../status-line.tsx';
import { TargetEditor } from '../target/target-editor.tsx';
import { useTargetCommands } from '../target/use-target-commands.ts';
import { nameOf, type GoalCommands } from '../use-goal-commands.ts';
import styles from '../goal.module.css';
import { EditorTools, type GoalActions } from './editor-tools.tsx';
import { GoalFields } from './goal-fields.tsx';
import { HeadingField } from './heading-field.tsx';
import { goToRow } from './go-to-row.ts';
import { ServingActions } from './serving-actions.tsx';

const words = text.goalScreen;

/** In a goal of many measures the outcomes of the later ones are folded. */
const MOST_UNFOLDED = 3;

type Props = {
  readonly goal: Goal;
  readonly status: GoalStatus;
  readonly commands: GoalCommands;
  readonly actions: GoalActions;
  /** A row of this goal to go to; the sentence when it is the goal itself. */
  readonly arrivedAt: string | null;
};

/** An open goal, in its place among the others: everything that is said of it, measured and observed. */
export function GoalEditor({ goal, status, commands, actions, arrivedAt }: Props) {
  const readOnly = useReadOnly();
  const editor = useRef<HTMLElement>(null);
  const said = usePlanSelector((state) => statusText(state, goal, status));
  useEffect(() => {
    if (editor.current !== null) goToRow(editor.current, arrivedAt);
  }, [arrivedAt]);
  const targetCount = status.parts.filter(({ kind }) => kind === 'target').length;
  return (
    <section
      ref={editor}
      aria-label={words.editor.label({ name: nameOf(goal) })}
      className={`${styles['editor']} ${readOnly ? styles['locked'] : ''}`}
      onKeyDown={(event) => answerKey(event, actions.close)}
    >
      <div className={styles['editorHead']}>
        <StatusLine code={status.code}>{said}</StatusLine>
        <EditorTools goal={goal} actions={actions} />
      </div>
      <HeadingField
        heading={goal.heading}
        readOnly={readOnly}
        onCommit={(heading) => commands.edit(goal, { heading })}
      />
      <GoalFields
        goal={goal}
        targetCount={targetCount}
        readOnly={readOnly}
        onEdit={(patch) => commands.edit(goal, patch)}
      />
      <Targets goal={goal} status={status} arrivedAt={arrivedAt} />
      <ServingActions goal={goal} />
      <PrivateNote aboutId={goal.id} name={nameOf(goal)} />
    </section>
  );
}

function Targets({ goal, status, arrivedAt }: Pick<Props, 'goal' | 'status' | 'arrivedAt'>) {
  const readOnly = useReadOnly();
  const { add } = useTargetCommands();
  const part = useRef<HTMLDivElement>(null);
  const added = useRef<string | null>(null);
  const targets = status.parts.flatMap((candidate) =>
    candidate.kind === 'target' ? [candidate] : [],
  );
  useEffect(() => {
    if (added.current === null || part.current === null) return;
    goToRow(part.current, added.current);
    added.current = null;
  });
  return (
    <div ref={part} className={styles['part']}>
      <Title order={4} size="h6" mb={4}>
        {words.target.title}
      </Title>
      {targets.length === 0 && <p className={styles['asked']}>{words.target.none}</p>}
      {targets.map((target, index) => (
        <TargetEditor
          key={target.target.id}
          part={target}
          index={index}
          count={targets.length}
          unfoldsSeries={index < MOST_UNFOLDED}
          toldWith={firstWithIndicator(targets, index)}
          arrivedAt={arrivedAt}
        />
      ))}
      {!readOnly && (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => {
            added.current = add(goal);
          }}
        >
          {words.target.add}
        </Button>
      )}
    </div>
  );
}

/** Two targets may weigh the same outcomes, which are then written with the first: its number, or null for the first. */
function firstWithIndicator(
  targets: readonly { readonly target: Target }[],
  index: number,
): number | null {
  const indicatorId = targets[index]?.target.indicatorId;
  const first = targets.findIndex(({ target }) => target.indicatorId === indicatorId);
  return first < index ? first + 1 : null;
}

/** Ctrl+Enter is done, from any field. */
function answerKey(event: KeyboardEvent, close: () => void): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  close();
}
