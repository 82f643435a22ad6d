import {
  useLayoutEffect,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';

const BUTTONS = 'button:not(:disabled)';

type RovingToolbar = {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly role: 'toolbar';
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/** Makes a toolbar one stop for Tab: the arrows go between its buttons, and Tab comes back to the last used one. */
export function useRovingToolbar(): RovingToolbar {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (ref.current !== null) keepOneStop(ref.current, document.activeElement);
  });
  return { ref, role: 'toolbar', onFocus, onKeyDown };
}

function onFocus({ currentTarget, target }: FocusEvent<HTMLElement>): void {
  keepOneStop(currentTarget, target);
}

function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  // Keys in a menu that a button has opened reach here through React, not through the page.
  if (!(event.target instanceof HTMLElement) || !event.currentTarget.contains(event.target)) return;
  const next = nextButton(event.currentTarget, event.target, event.key);
  if (next === null) return;
  event.preventDefault();
  next.focus();
}

function keepOneStop(toolbar: HTMLElement, current: EventTarget | null): void {
  const buttons = buttonsOf(toolbar);
  const stop =
    buttons.find((button) => button === current) ??
    buttons.find(({ tabIndex }) => tabIndex === 0) ??
    buttons[0];
  for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
}

function nextButton(toolbar: HTMLElement, current: HTMLElement, key: string): HTMLElement | null {
  const buttons = buttonsOf(toolbar);
  const at = buttons.indexOf(current);
  if (at === -1) return null;
  if (key === 'ArrowRight') return buttons[(at + 1) % buttons.length] ?? null;
  if (key === 'ArrowLeft') return buttons.at(at - 1) ?? null;
  if (key === 'Home') return buttons[0] ?? null;
  return key === 'End' ? (buttons.at(-1) ?? null) : null;
}

function buttonsOf(toolbar: HTMLElement): readonly HTMLElement[] {
  return [...toolbar.querySelectorAll<HTMLElement>(BUTTONS)];
}
