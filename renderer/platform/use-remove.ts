import { useCallback } from 'react';
import type { Change } from '#shared/change/change.ts';
import { invertChange } from '#shared/change/invert.ts';
import type { LabelKey } from '#shared/change/label.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { notifyDone } from './notify.ts';
import { useDispatch, useReadPlan } from './workspace.tsx';

/** Something to take away, the news of it, and the edit that putting it back is called in the history. */
export type Removal = {
  readonly change: Change;
  /** What was removed and what went with it, as a sentence. */
  readonly message: string;
  readonly restoredAs: LabelKey;
};

/**
 * Removes something and offers to put it back, long after undo has gone on to other things. Whoever has already taken
 * the removal back by Ctrl+Z is told so instead of meeting a refusal. False when the removal was refused.
 */
export function useRemove(): (removal: Removal) => boolean {
  const dispatch = useDispatch();
  const readPlan = useReadPlan();
  return useCallback(
    ({ change, message, restoredAs }) => {
      const restore = (): void => {
        if (isRestored(readPlan(), change)) notifyDone(text.frame.alreadyRestored);
        else dispatch(restoring(change, restoredAs));
      };
      const removed = dispatch(change);
      if (removed) notifyDone(message, { label: text.frame.restore, run: restore });
      return removed;
    },
    [dispatch, readPlan],
  );
}

function isRestored({ tables }: PlanState, { operations }: Change): boolean {
  return operations.some(
    (operation) => operation.kind === 'remove' && tables[operation.table].has(operation.row.id),
  );
}

function restoring(removal: Change, key: LabelKey): Change {
  return { ...invertChange(removal), label: { key, params: removal.label.params } };
}
