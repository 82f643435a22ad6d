import { useCallback } from 'react';
import type { Change } from '#shared/change/change.ts';
import { invertChange } from '#shared/change/invert.ts';
import type { LabelKey } from '#shared/change/label.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { notifyDone } from './notify.ts';
import { useDispatch, useReadPlan, useWatchPlan } from './workspace.tsx';

/** Something to take away, the news of it, and the edit that putting it back is called in the history. */
export type Removal = {
  readonly change: Change;
  /** What was removed and what went with it, as a sentence. */
  readonly message: string;
  readonly restoredAs: LabelKey;
};

/**
 * Removes something and offers to put it back, long after undo has gone on to other things. The offer goes when the
 * removal has been taken back by Ctrl+Z. False when the removal was refused.
 */
export function useRemove(): (removal: Removal) => boolean {
  const dispatch = useDispatch();
  const readPlan = useReadPlan();
  const watchPlan = useWatchPlan();
  return useCallback(
    ({ change, message, restoredAs }) => {
      const restore = (): void => {
        if (!isRestored(readPlan(), change)) dispatch(restoring(change, restoredAs));
      };
      const removed = dispatch(change);
      if (!removed) return false;
      const stopWatching = watchPlan((state) => {
        if (isRestored(state, change)) close();
      });
      const close = notifyDone(message, { label: text.frame.restore, run: restore }, stopWatching);
      return true;
    },
    [dispatch, readPlan, watchPlan],
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
