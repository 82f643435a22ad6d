import type { KeyboardEvent } from 'react';
import { text } from '#shared/text/text.ts';
import type { Answers } from './use-answers.ts';
import type { ReviewModel } from './use-review.ts';

const { keys } = text.paste;

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
  if (key === 'F2' || (key === 'Enter' && isCell(target)))
    return () => currentTarget.querySelector<HTMLElement>('[data-own-value]')?.focus();
  if (/^[1-9]$/.test(key))
    return Number(key) <= answers.alternatives.length ? press(`[data-alternative="${key}"]`) : null;
  switch (key.toUpperCase()) {
    case keys.next:
      return () => model.goToOpen(1);
    case keys.previous:
      return () => model.goToOpen(-1);
    // Through their buttons, so that "likadant" counts for keys as well.
    case keys.missing:
      return press('[data-answer="missing"]');
    case keys.leaveOut:
      return press('[data-answer="left-out"]');
    default:
      return null;
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
