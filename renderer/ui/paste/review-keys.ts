import type { KeyboardEvent } from 'react';
import type { Answers } from './use-answers.ts';
import type { ReviewModel } from './use-review.ts';

/**
 * The keys of the review: N and F go between questions, digits choose, S and H say missing and left out. They belong to
 * what is written when a field has the focus; only undo is the review's everywhere but there.
 */
export function answerKey(
  event: KeyboardEvent<HTMLElement>,
  model: ReviewModel,
  answers: Answers,
): void {
  const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
  // Outside the review the same key would take back an edit of the plan.
  if (isUndo) event.stopPropagation();
  if (isField(event.target)) return;
  const command = isUndo ? model.undo : commandOf(event, model, answers);
  if (command === null) return;
  event.preventDefault();
  command();
}

function commandOf(
  { key, ctrlKey, altKey, metaKey, currentTarget, target }: KeyboardEvent<HTMLElement>,
  model: ReviewModel,
  answers: Answers,
): (() => void) | null {
  if (ctrlKey || altKey || metaKey) return null;
  const press = (selector: string) => () =>
    currentTarget.querySelector<HTMLElement>(selector)?.click();
  switch (key.toLowerCase()) {
    case 'n':
      return () => model.goToOpen(1);
    case 'f':
      return () => model.goToOpen(-1);
    // Through their buttons, so that "likadant" counts for keys as well.
    case 's':
      return press('[data-answer="missing"]');
    case 'h':
      return press('[data-answer="left-out"]');
    case 'f2':
    case 'enter':
      // Enter on a button presses it.
      if (!isCell(target)) return null;
      return () => currentTarget.querySelector<HTMLElement>('[data-own-value]')?.focus();
    default:
      return /^[1-9]$/.test(key) && Number(key) <= answers.alternatives.length
        ? press(`[data-alternative="${key}"]`)
        : null;
  }
}

function isCell(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset['place'] !== undefined;
}

function isField(target: EventTarget): boolean {
  return (
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox')
  );
}
