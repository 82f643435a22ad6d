import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react';

/** Focus that follows goals about. The same object as long as the screen is there. */
export type GoalFocus = {
  /** On the element that holds the cards. */
  readonly cards: RefObject<HTMLDivElement | null>;
  /** Puts focus on a goal as soon as its card is there: it is drawn anew when it is closed or the one before is gone. */
  readonly focusGoal: (id: string) => void;
  /** Does something that moves a goal, and keeps focus where it is, or on the goal when that is drawn anew. */
  readonly keepOn: (id: string, move: () => void) => void;
  /** The goal after a goal on the screen, or before when it is the last; null when it is alone. */
  readonly neighbourOf: (id: string) => string | null;
};

/** Gives the screen a focus that follows goals. */
export function useGoalFocus(): GoalFocus {
  const cards = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    const button = wanted.current === null ? null : buttonOf(cards.current, wanted.current);
    if (button === null) return;
    wanted.current = null;
    button.focus();
  });
  return useMemo(
    () => ({
      cards,
      focusGoal: (id) => void (wanted.current = id),
      keepOn(id, move) {
        const { activeElement } = document;
        move();
        if (activeElement instanceof HTMLElement && activeElement.isConnected)
          activeElement.focus();
        else buttonOf(cards.current, id)?.focus();
      },
      neighbourOf(id) {
        const card = cards.current?.querySelector(`[data-goal="${id}"]`);
        const others = [
          ...(cards.current?.querySelectorAll<HTMLElement>('[data-goal]') ?? []),
        ].filter((other) => other === card || card?.contains(other) !== true);
        const at = others.findIndex((other) => other === card);
        return (others[at + 1] ?? others[at - 1])?.dataset['goal'] ?? null;
      },
    }),
    [],
  );
}

function buttonOf(cards: HTMLElement | null, id: string): HTMLElement | null {
  return cards?.querySelector<HTMLElement>(`[data-goal="${id}"] [data-goal-button]`) ?? null;
}
