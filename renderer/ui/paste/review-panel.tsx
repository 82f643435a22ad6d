import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { PastedRow } from '#shared/domain/paste/cell.ts';
import type { PasteCounts } from '#shared/domain/paste/read-review.ts';
import type { Review } from '#shared/domain/paste/review.ts';
import { skippedColumns } from '#shared/domain/paste/skipped-columns.ts';
import { text } from '#shared/text/text.ts';
import type { PasteOutcome, PasteTask, Reviewed } from './paste-task.ts';
import styles from './paste.module.css';
import { QuestionPanel } from './question-panel.tsx';
import { ReviewGrid } from './review-grid.tsx';
import { answerKey } from './review-keys.ts';
import { useAnswers, type Answers } from './use-answers.ts';
import { useReview, type ReviewModel } from './use-review.ts';

const words = text.paste;
const MOST_HEADER_ROWS = 4;

type Props = {
  readonly task: PasteTask;
  readonly grid: readonly PastedRow[];
  readonly outcome: (reviewed: Reviewed) => PasteOutcome;
  readonly onApply: (reviewed: Reviewed) => void;
  readonly onCancel: () => void;
  /** Told how many choices would be lost by closing. */
  readonly onChoices: (count: number) => void;
  /** What the subject must know besides the cells, such as the source. */
  readonly extra: ((reviewed: Reviewed) => ReactNode) | undefined;
};

/** The whole review: counts above, the grid with the question beside it, and the one button that applies it all. */
export function ReviewPanel({ task, grid, outcome, onApply, onCancel, onChoices, extra }: Props) {
  const model = useReview(grid, task);
  const answers = useAnswers(model, task);
  const { review, read, choices } = model;
  useEffect(() => onChoices(choices), [choices, onChoices]);
  const outcomeNow = useMemo(() => outcome({ review, read }), [outcome, review, read]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the grid and the question beside it, heard where they bubble
    <div className={styles['panel']} onKeyDown={(event) => answerKey(event, model, answers)}>
      <Group justify="space-between" align="flex-end" mb="xs">
        <div>
          <Counts counts={read.counts} />
          <SkippedColumns review={review} />
          <Text size="xs" c="var(--quiet)">
            {words.legend}
          </Text>
        </div>
        <Group gap="sm" align="flex-end">
          {choices > 0 && (
            <Button
              variant="subtle"
              size="xs"
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
              onClick={model.undo}
            >
              {words.undo}
            </Button>
          )}
          <HeaderRows model={model} />
        </Group>
      </Group>
      {extra?.({ review, read })}
      <div className={styles['work']}>
        <ReviewGrid model={model} task={task} />
        <QuestionPanel model={model} task={task} answers={answers} />
      </div>
      <Footer
        outcome={outcomeNow}
        open={read.open.length}
        moves={model.moves}
        answers={answers}
        onApply={() => onApply({ review, read })}
        onCancel={onCancel}
      />
    </div>
  );
}

const COUNTED = ['read', 'asked', 'refused', 'missing', 'remarked', 'leftOut'] as const;

/** How it stands, said again at every answer. Kinds that there are none of are left out. */
function Counts({ counts }: { readonly counts: PasteCounts }) {
  const said = COUNTED.filter((kind) => kind === 'read' || counts[kind] > 0);
  return (
    <Text role="status" size="sm">
      {said.map((kind) => (
        <span key={kind} className={styles['count']} data-kind={kind}>
          {words.counts[kind]({ count: counts[kind] })}
        </span>
      ))}
    </Text>
  );
}

/** The columns that hold something and are not used: what is skipped is said, never only not there. */
function SkippedColumns({ review }: { readonly review: Review }) {
  const skipped = useMemo(() => skippedColumns(review), [review]);
  if (skipped.length === 0) return null;
  const names = skipped
    .map(({ column, heading }) => words.column({ number: column + 1, heading }))
    .join(', ');
  return <Text size="sm">{words.skipped({ names })}</Text>;
}

/** How many rows at the top are headings. */
function HeaderRows({ model }: { readonly model: ReviewModel }) {
  const { review, change } = model;
  const most = Math.min(MOST_HEADER_ROWS, review.rows.length - 1);
  return (
    <NativeSelect
      size="xs"
      label={words.headerRows}
      value={String(review.headerRows)}
      data={Array.from({ length: most + 1 }, (_, count) => String(count))}
      onChange={({ currentTarget }) =>
        change({ ...review, headerRows: Number(currentTarget.value) }, false)
      }
    />
  );
}

function fieldOf(id: string | null): HTMLElement | null {
  return id === null ? null : document.getElementById(id);
}

type FooterProps = {
  readonly outcome: PasteOutcome;
  readonly open: number;
  readonly moves: number;
  readonly answers: Answers;
  readonly onApply: () => void;
  readonly onCancel: () => void;
};

function Footer({ outcome, open, moves, answers, onApply, onCancel }: FooterProps) {
  const apply = useRef<HTMLButtonElement>(null);
  const answered = useRef(moves);
  const needs = open === 0 ? (outcome.needs ?? null) : null;
  useEffect(() => {
    // The last question is answered: what is left to do has the focus.
    if (answered.current !== moves && open === 0) (fieldOf(needs) ?? apply.current)?.focus();
    answered.current = moves;
  }, [moves, open, needs]);
  const refusal = open > 0 ? words.openLeft({ count: open }) : outcome.refusal;
  return (
    <Group justify="space-between" className={styles['footer']}>
      <Text size="sm" id="paste-refusal">
        {refusal}
      </Text>
      <Group gap="sm">
        {open > 0 && (
          <Button variant="subtle" onClick={answers.leaveRestOut}>
            {words.leaveRestOut({ count: open })}
          </Button>
        )}
        <Button variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
        {/* Not disabled: a disabled button could not be reached to be told why. */}
        <Button
          ref={apply}
          autoFocus={open === 0 && needs === null}
          data-autofocus={(open === 0 && needs === null) || undefined}
          aria-disabled={refusal !== null}
          aria-describedby="paste-refusal"
          {...(refusal === null ? {} : { 'data-disabled': true })}
          onClick={() => (refusal === null ? onApply() : fieldOf(needs)?.focus())}
        >
          {outcome.label}
        </Button>
      </Group>
    </Group>
  );
}
