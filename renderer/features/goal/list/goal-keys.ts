import type { KeyboardEvent } from 'react';
import type { GoalStep } from '#shared/domain/goal/goal-moves.ts';
import { nextIndex } from '#renderer/ui/list-keys.ts';

/** What a key on a closed goal asks for. */
export type GoalKey =
  | { readonly kind: 'step'; readonly step: GoalStep }
  | { readonly kind: 'remove' }
  | { readonly kind: 'focus'; readonly button: HTMLElement };

const STEPS: Readonly<Record<string, GoalStep>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'indent',
  ArrowLeft: 'outdent',
};

/** Arrows go between goals, with Alt they move the goal itself, Delete takes it away; null for any other key. */
export function readGoalKey(event: KeyboardEvent): GoalKey | null {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (event.altKey) {
    const step = STEPS[event.key];
    return step === undefined ? null : { kind: 'step', step };
  }
  if (event.key === 'Delete') return { kind: 'remove' };
  const button = goalBeside(event.currentTarget, event.key);
  return button === null ? null : { kind: 'focus', button };
}

/** The button that opens a goal, by its place among those on the screen. */
function goalBeside(current: Element, key: string): HTMLElement | null {
  const buttons = [
    ...(current.closest('[data-goals]')?.querySelectorAll<HTMLElement>('[data-goal-button]') ?? []),
  ];
  const at = buttons.findIndex((button) => button === current);
  const to = nextIndex(key, at, buttons.length);
  return to === null || to === at ? null : (buttons[to] ?? null);
}
