import { useMemo, useState } from 'react';
import type { PastedRow } from '#shared/domain/paste/cell.ts';
import { createReviewReader, nextOpen, type ReadReview } from '#shared/domain/paste/read-review.ts';
import { startReview, type Place, type Review } from '#shared/domain/paste/review.ts';
import type { PasteTask } from './paste-task.ts';

/** A review in progress. */
export type ReviewModel = {
  readonly review: Review;
  readonly read: ReadReview;
  /** The cell that the user is at. */
  readonly active: Place;
  /** Grows by one with each move that is to take the focus to the question. */
  readonly moves: number;
  readonly goTo: (place: Place) => void;
  readonly goToOpen: (step: 1 | -1) => void;
  /** Makes a choice; `onward` goes on to the next question after it. */
  readonly change: (review: Review, onward: boolean) => void;
  /** How many choices can be taken back. */
  readonly choices: number;
  readonly undo: () => void;
};

type State = { readonly review: Review; readonly active: Place; readonly moves: number };

/** Keeps a review, the choices made in it, and the user's place. Starts at the first question. */
export function useReview(grid: readonly PastedRow[], task: PasteTask): ReviewModel {
  const { fields, judge } = task;
  const read = useMemo(() => createReviewReader(fields, judge), [fields, judge]);
  const [past, setPast] = useState<readonly State[]>([]);
  const [state, setState] = useState<State>(() => {
    const review = startReview(grid, task.start(grid));
    const first = read(review).open[0] ?? { row: review.headerRows, column: 0 };
    return { review, active: first, moves: 0 };
  });
  const now = useMemo(() => read(state.review), [read, state.review]);

  return {
    review: state.review,
    read: now,
    active: state.active,
    moves: state.moves,
    goTo: (active) => setState((old) => ({ ...old, active })),
    goToOpen(step) {
      const active = nextOpen(now.open, state.active, step) ?? state.active;
      setState((old) => ({ ...old, active, moves: old.moves + 1 }));
    },
    change(review, onward) {
      setPast([...past, state]);
      const next = onward ? onwardFrom(read(review).open, state.active) : null;
      const moves = onward ? state.moves + 1 : state.moves;
      setState({ review, active: next ?? state.active, moves });
    },
    choices: past.length,
    undo() {
      const last = past.at(-1);
      if (last === undefined) return;
      setPast(past.slice(0, -1));
      setState({ ...last, moves: state.moves + 1 });
    },
  };
}

/** The next question, or the cell itself when the answer did not settle it. */
function onwardFrom(open: readonly Place[], from: Place): Place | null {
  const stays = open.some(({ row, column }) => row === from.row && column === from.column);
  return stays ? from : nextOpen(open, from, 1);
}
