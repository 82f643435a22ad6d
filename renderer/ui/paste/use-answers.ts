import {
  alikePlaces,
  answerAll,
  chooseAlike,
  chooseAlternative,
} from '#shared/domain/paste/answer-alike.ts';
import type { Answer, FieldAlternative, Verdict } from '#shared/domain/paste/field.ts';
import { answerCells, leaveRowOut, type Place } from '#shared/domain/paste/review.ts';
import type { PasteTask } from './paste-task.ts';
import type { ReviewModel } from './use-review.ts';

/** What can be answered about the active cell. */
export type Answers = {
  readonly verdict: Verdict | undefined;
  readonly alternatives: readonly FieldAlternative[];
  /** Other cells that wait for the same answer. */
  readonly alike: readonly Place[];
  readonly choose: (alternative: FieldAlternative, alsoAlike: boolean) => void;
  readonly answer: (answer: Answer, alsoAlike: boolean) => void;
  readonly takeBack: () => void;
  /** Leaves the row out, or takes it back in. */
  readonly toggleRow: () => void;
  /** Leaves out every cell that still waits for an answer. */
  readonly leaveRestOut: () => void;
};

/** Answers about the active cell; each goes on to the next question. */
export function useAnswers(model: ReviewModel, task: PasteTask): Answers {
  const { review, read, active, change } = model;
  const verdict = read.rows[active.row]?.[active.column];
  const row = review.rows[active.row];
  const isOpen = verdict?.kind === 'asked' || verdict?.kind === 'refused';
  const alike = isOpen ? alikePlaces(review, read, active) : [];
  return {
    verdict,
    alternatives: verdict?.kind === 'asked' ? verdict.question.alternatives : [],
    alike,
    choose(alternative, alsoAlike) {
      const chosen = chooseAlternative(review, active, alternative);
      const all = alsoAlike ? chooseAlike(chosen, read, alike, alternative) : chosen;
      const isWider = all.columns.length > review.columns.length;
      const widened = isWider ? task.widen?.(all.columns) : undefined;
      change(widened === undefined ? all : { ...all, columns: widened }, true);
    },
    answer(answer, alsoAlike) {
      change(answerAll(review, alsoAlike ? [active, ...alike] : [active], answer), true);
    },
    takeBack: () => change(answerCells(review, [{ place: active, answer: null }]), false),
    toggleRow: () => change(leaveRowOut(review, active.row, row?.leftOut !== true), true),
    leaveRestOut: () => change(answerAll(review, read.open, { kind: 'left-out' }), false),
  };
}
