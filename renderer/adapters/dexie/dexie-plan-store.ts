import { liveQuery } from 'dexie';
import type { Clock } from '#shared/ports/clock.ts';
import type { PlanStore } from '#shared/ports/plan-store.ts';
import type { PlanDatabase } from './database.ts';
import { commitWrite, readJournal } from './journal.ts';
import { loadArea, loadPlan } from './load-plan.ts';
import { readOverviews } from './overviews.ts';
import { parseRows } from './read-rows.ts';

/** The PlanStore port over an open Dexie database. */
export function createDexiePlanStore(database: PlanDatabase, clock: Clock): PlanStore {
  return {
    watchOverviews(listener, failed) {
      const query = liveQuery(() => readOverviews(database, clock.now()));
      const subscription = query.subscribe({ next: listener, error: failed });
      return () => subscription.unsubscribe();
    },
    async listAreas() {
      return parseRows('areas', await database.dexie.table('areas').toArray(), clock.now()).rows;
    },
    loadArea: (areaId) => loadArea(database, areaId, clock.now()),
    load: (planId) => loadPlan(database, planId, clock.now()),
    commit: (write) => commitWrite(database, write),
    readJournal: (planId) => readJournal(database, planId),
    putDraft: async (draft) => void (await database.drafts.put(draft)),
    removeDraft: (key) => database.drafts.delete(key),
    putWorkplace: async (workplace) => void (await database.workplaces.put(workplace)),
    listQuarantined: () => database.quarantine.toArray(),
  };
}
