import { VisuallyHidden } from '@mantine/core';
import { useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { headingsOf } from '#shared/domain/paste/headings.ts';
import type { Place } from '#shared/domain/paste/review.ts';
import { text } from '#shared/text/text.ts';
import { useVisibleRows } from '#renderer/ui/use-visible-rows.ts';
import { ColumnHeads } from './column-heads.tsx';
import type { PasteTask } from './paste-task.ts';
import { placeKey, readPlaceKey } from './place-key.ts';
import styles from './paste.module.css';
import { ReviewLine } from './review-line.tsx';
import { moveIn } from './review-moves.ts';
import type { ReviewModel } from './use-review.ts';

/** Pixels; the style sheet has the same. Two lines: what was read and, beneath, what was pasted. */
const ROW_HEIGHT = 44;
const NUMBER_WIDTH = 64;
const HINT = 'paste-grid-keys';

type Props = { readonly model: ReviewModel; readonly task: PasteTask };

/** What was pasted and how it was read, cell by cell: one stop for Tab, arrows inside, headings always in view. */
export function ReviewGrid({ model, task }: Props) {
  const { review, read, active } = model;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useMemo(() => review.rows.map(({ cells }) => cells), [review.rows]);
  const headings = useMemo(
    () => headingsOf(grid, review.headerRows).map(headingOr(review.headerRows)),
    [grid, review.headerRows],
  );
  const { pieces, show } = useVisibleRows(scroller, {
    count: review.rows.length,
    active: active.row,
    height: ROW_HEIGHT,
  });
  useShowActive(scroller, active, show);
  // The columns share what the number leaves.
  const width = NUMBER_WIDTH + review.columns.length * columnWidth(task);
  return (
    <div ref={scroller} className={styles['scroller']}>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the ARIA pattern for a grid of tabular data is this very element
        role="grid"
        aria-label={text.paste.grid}
        aria-describedby={HINT}
        aria-rowcount={review.rows.length + 1}
        aria-colcount={review.columns.length + 1}
        className={styles['grid']}
        style={{ width }}
        onKeyDown={(event) => answerMove(event, model)}
        onClick={(event) => goToClicked(event, model)}
      >
        <ColumnHeads model={model} task={task} headings={headings} />
        <tbody>
          {pieces.map((piece) =>
            piece.kind === 'gap' ? (
              <tr
                key={`gap-${piece.before}`}
                style={{ height: piece.rows * ROW_HEIGHT }}
                aria-hidden
              />
            ) : (
              <ReviewLine
                key={piece.index}
                index={piece.index}
                row={review.rows[piece.index]}
                verdicts={read.rows[piece.index]}
                columns={review.columns}
                active={piece.index === active.row ? active.column : null}
              />
            ),
          )}
        </tbody>
      </table>
      <VisuallyHidden id={HINT}>{text.paste.keysHint}</VisuallyHidden>
    </div>
  );
}

const [NARROWEST, WIDEST] = [208, 360];
/** A letter in the menu of a column, and what stands around its words. */
const [LETTER, AROUND] = [7, 56];

/** So wide (px) that the names of the fields can be told apart: those of a budget differ only at their end. */
function columnWidth({ names }: PasteTask): number {
  const longest = Math.max(0, ...Object.values(names).map(({ length }) => length));
  return Math.max(NARROWEST, Math.min(longest * LETTER + AROUND, WIDEST));
}

/** A column without a heading is told by its number. */
function headingOr(headerRows: number): (heading: string, index: number) => string {
  return (heading, index) =>
    text.paste.column({ number: index + 1, heading: headerRows === 0 ? '' : heading });
}

function answerMove(event: KeyboardEvent<HTMLElement>, model: ReviewModel): void {
  if (!(event.target instanceof HTMLElement) || event.target.dataset['place'] === undefined) return;
  const { rows, columns } = model.review;
  const to = moveIn({ rows: rows.length, columns: columns.length }, model.active, event);
  if (to === null) return;
  event.preventDefault();
  model.goTo(to);
}

function goToClicked({ target }: MouseEvent<HTMLElement>, model: ReviewModel): void {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  const place = readPlaceKey(cell?.dataset['place']);
  if (place !== null) model.goTo(place);
}

/** Keeps the active cell in view; the focus goes along when it was in the grid already. */
function useShowActive(
  scroller: { readonly current: HTMLElement | null },
  active: Place,
  show: (row: number) => void,
): void {
  const shown = useRef(active);
  useEffect(() => {
    const frame = scroller.current;
    if (frame === null || shown.current === active) return;
    shown.current = active;
    const cell = frame.querySelector<HTMLElement>(`[data-place="${placeKey(active)}"]`);
    const wasInside = frame.contains(document.activeElement);
    if (cell === null) show(active.row);
    else if (wasInside) cell.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}
