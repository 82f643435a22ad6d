import { useEffect, useEffectEvent, type RefObject } from 'react';
import { useReadPlan, useWatchPlan } from '#renderer/platform/workspace.tsx';

/** What is drawn anew for an edit is there within this time (ms). */
const DRAWN_WITHIN = 1_000;

/** What a row is entered by, in order of preference. Fields that unfold a list when they get the focus come last. */
const ENTRIES = [
  '[role="option"][tabindex="0"], [role="treeitem"][tabindex="0"], [role="row"][tabindex="0"], [data-goal-button]',
  'input:not([aria-haspopup]), textarea, select',
  'button, a[href], input, [tabindex="0"]',
] as const;

/**
 * When an edit, or the undoing of one, takes away what has the focus, the focus goes to what stood beside it: the next
 * row, the one before, what is around, and at last the content as a whole. Never to the top of the window. A screen that
 * knows better has put it in place before this looks.
 */
export function useLostFocus(content: RefObject<HTMLElement | null>): void {
  const watchPlan = useWatchPlan();
  const readPlan = useReadPlan();
  const findHome = useEffectEvent((records: readonly MutationRecord[], lost: Node) => {
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    const gone = records.findLast(({ removedNodes }) =>
      [...removedNodes].some((node) => node.contains(lost)),
    );
    if (gone !== undefined && content.current !== null) focusBeside(gone, content.current);
  });
  useEffect(() => {
    const element = content.current;
    if (element === null) return undefined;
    let last: Node | null = null;
    let known = readPlan();
    let editedAt = Number.NEGATIVE_INFINITY;
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof Node ? target : null;
    };
    const observer = new MutationObserver((records) => {
      const isEdited = performance.now() - editedAt < DRAWN_WITHIN;
      if (isEdited && last !== null && !last.isConnected) findHome(records, last);
    });
    const stopWatching = watchPlan((state) => {
      if (state !== known) editedAt = performance.now();
      known = state;
    });
    element.addEventListener('focusin', remember);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      stopWatching();
      element.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [content, readPlan, watchPlan]);
}

function focusBeside({ target, nextSibling, previousSibling }: MutationRecord, content: Element) {
  const beside = [nextSibling, previousSibling].filter(
    (node): node is Element => node instanceof Element && node.isConnected,
  );
  if (beside.some((element) => enter(element))) return;
  for (let around: Node | null = target; around !== null; around = around.parentNode) {
    if (around instanceof Element && content.contains(around) && enter(around)) return;
  }
  if (content instanceof HTMLElement) content.focus({ preventScroll: true });
}

/** Puts the focus on a row or into it; false when nothing there takes it. */
function enter(element: Element): boolean {
  // Of rows that are one tab stop together, the one that stands for them.
  const list = element.closest('[role="listbox"], [role="tree"]');
  return ENTRIES.some((entry) =>
    [element, ...(list ?? element).querySelectorAll(entry)].some(
      (candidate) => candidate.matches(entry) && takesFocus(candidate),
    ),
  );
}

/** What is hidden or resting does not take it. */
function takesFocus(candidate: Element): boolean {
  if (candidate instanceof HTMLElement) candidate.focus();
  return document.activeElement === candidate;
}
