import { Button, Group, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { text } from '#shared/text/text.ts';
import { AnswerForm } from './answer-form.tsx';
import type { PasteTask } from './paste-task.ts';
import { placeKey } from './place-key.ts';
import styles from './paste.module.css';
import type { Answers } from './use-answers.ts';
import type { ReviewModel } from './use-review.ts';
import { valueText, verdictReason } from './verdict-words.ts';

const { keys, question: words } = text.paste;
const HEADING = 'paste-question';
const REASON = 'paste-reason';

type Props = {
  readonly model: ReviewModel;
  readonly task: PasteTask;
  readonly answers: Answers;
};

/** The active cell: what stood there, what is asked and the ways to answer. Takes the focus when the review moves on. */
export function QuestionPanel({ model, task, answers }: Props) {
  const panel = useRef<HTMLElement>(null);
  const { active, moves, read, review } = model;
  const focused = useRef(-1);
  useEffect(() => {
    // With nothing to ask, the button that applies it all has the focus when the review opens.
    const waits = moves > 0 || read.open.length > 0;
    if (focused.current !== moves && waits) panel.current?.focus({ preventScroll: true });
    focused.current = moves;
  });
  const field = task.fields.find(({ id }) => id === review.columns[active.column]);
  const isHeading = active.row < review.headerRows;
  return (
    <section
      ref={panel}
      className={styles['question']}
      tabIndex={-1}
      data-autofocus={read.open.length > 0 || undefined}
      aria-labelledby={HEADING}
      aria-describedby={REASON}
    >
      <Group justify="space-between" wrap="nowrap" mb="xs">
        <Title order={3} size="h5" id={HEADING}>
          {headingOf(model)}
        </Title>
        <Steps model={model} />
      </Group>
      <Stack gap="sm">
        <WhatStands model={model} task={task} answers={answers} />
        {field !== undefined && !isHeading && (
          <AnswerForm
            key={placeKey(active)}
            field={field.takes}
            answers={answers}
            rowIsOut={review.rows[active.row]?.leftOut === true}
            isAnswered={review.rows[active.row]?.answers.has(active.column) === true}
          />
        )}
        {read.open.length === 0 && (
          <Text size="sm" c="var(--quiet)">
            {words.none}
          </Text>
        )}
      </Stack>
    </section>
  );
}

function headingOf({ read, active }: ReviewModel): string {
  const at = read.open.findIndex(
    ({ row, column }) => row === active.row && column === active.column,
  );
  return at === -1 ? words.heading : words.numbered({ number: at + 1, count: read.open.length });
}

/** To the questions before and after. */
function Steps({ model }: { readonly model: ReviewModel }) {
  if (model.read.open.length === 0) return null;
  return (
    <Button.Group>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={words.previous}
        aria-keyshortcuts={keys.previous}
        title={words.withKey({ name: words.previous, key: keys.previous })}
        onClick={() => model.goToOpen(-1)}
      >
        <IconArrowUp size={16} aria-hidden />
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={words.next}
        aria-keyshortcuts={keys.next}
        title={words.withKey({ name: words.next, key: keys.next })}
        onClick={() => model.goToOpen(1)}
      >
        <IconArrowDown size={16} aria-hidden />
      </Button>
    </Button.Group>
  );
}

/** Where the cell is, what was pasted there, and what it is read as or why it is not. */
function WhatStands({ model, task, answers: { verdict } }: Props) {
  const { active, review } = model;
  const raw = review.rows[active.row]?.cells[active.column]?.raw ?? '';
  const name = task.names[review.columns[active.column] ?? ''] ?? text.paste.unused;
  const reason = verdictReason(verdict);
  return (
    <div>
      <Text size="sm" c="var(--quiet)">
        {words.place({ row: active.row + 1, column: name })}
      </Text>
      <Text size="sm" mt={4}>
        {words.pasted}: <span className={styles['quoted']}>{raw.trim() || words.empty}</span>
      </Text>
      {verdict?.kind === 'read' && (
        <Text size="sm">
          {words.readAs}: <strong>{valueText(verdict.value)}</strong>
        </Text>
      )}
      <Text size="sm" fw={600} mt={4} id={REASON}>
        {reason === '' ? <VisuallyHidden>{words.heading}</VisuallyHidden> : reason}
      </Text>
    </div>
  );
}
