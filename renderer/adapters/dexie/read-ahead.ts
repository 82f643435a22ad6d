import type { PlanOverview, PlanStore } from '#shared/ports/plan-store.ts';

type Watcher = {
  readonly listener: (overviews: readonly PlanOverview[]) => void;
  readonly failed: (reason: unknown) => void;
};

/**
 * Watches a store's overviews before anyone does, and gives the store when they have been read, or could not be. Who
 * watches first takes the watch over and is told at once, so that the start page is drawn once, with its plans in it.
 */
export function readAhead(store: PlanStore): Promise<PlanStore> {
  return new Promise((resolve) => {
    let watcher: Watcher | null = null;
    let tellLatest: (to: Watcher) => void;
    const stop = store.watchOverviews(
      (overviews) => note(({ listener }) => listener(overviews)),
      (reason) => note(({ failed }) => failed(reason)),
    );

    function note(tell: (to: Watcher) => void): void {
      tellLatest = tell;
      if (watcher === null) resolve({ ...store, watchOverviews });
      else tell(watcher);
    }

    function watchOverviews(...[listener, failed]: Parameters<PlanStore['watchOverviews']>) {
      if (watcher !== null) return store.watchOverviews(listener, failed);
      watcher = { listener, failed };
      tellLatest(watcher);
      return stop;
    }
  });
}
