import type { PlanStore } from '#shared/ports/plan-store.ts';

/** Never changes: two versions of the program in two tabs must still see each other. */
const LOCK = 'omradesplan';

/**
 * Claims the plans for this tab, for as long as it lives. False when another tab has them: two writers would overwrite
 * each other's rows, so the second one may only read.
 */
export function claimPlans(locks: LockManager): Promise<boolean> {
  return new Promise((resolve) => {
    void locks.request(LOCK, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      // Held until the tab is closed: the browser then lets go of it by itself.
      return lock === null ? null : new Promise<never>(() => undefined);
    });
  });
}

/** The same store for a tab that may only read. Writing is refused as if the disk were: nothing is half-done. */
export function readOnlyStore(store: PlanStore): PlanStore {
  const refuse = (): Promise<never> => Promise.reject(new Error('Another tab has the plans'));
  return { ...store, commit: refuse, putDraft: refuse, removeDraft: refuse, putWorkplace: refuse };
}
