import { declareDatabase } from '#renderer/adapters/dexie/database.ts';
import { createDexiePlanStore } from '#renderer/adapters/dexie/dexie-plan-store.ts';
import { PlanSession } from '#renderer/platform/plan-session.ts';
import { windowTimers } from '#renderer/platform/timers.ts';
import { rowOperations } from '#shared/change/operations.ts';
import { isoDateSchema, isoDateTimeSchema } from '#shared/domain/basics/dates.ts';
import { kronor } from '#shared/domain/basics/money.ts';
import { planIdSchema, type PlanId } from '#shared/domain/basics/ids.ts';
import { TABLE_NAMES, type RowSet } from '#shared/domain/tables.ts';
import type { Clock } from '#shared/ports/clock.ts';

const clock: Clock = {
  now: () => isoDateTimeSchema.parse(new Date().toISOString()),
  today: () => isoDateSchema.parse('2026-03-02'),
};

/** Called by the figures with the rows of a large plan; gives two functions that the figures time in turn. */
globalThis.prepareSaveEdit = async (rows: RowSet) => {
  const database = declareDatabase('figures');
  await database.dexie.delete();
  await database.dexie.open();
  await database.dexie.transaction('rw', database.dexie.tables, () =>
    Promise.all(TABLE_NAMES.map((table) => database.dexie.table(table).bulkPut([...rows[table]]))),
  );
  const planId = planIdSchema.parse(rows.plans[0]?.id);
  globalThis.saveEdit = await editor(database, planId);
  globalThis.rawPut = await rawWriter(rows.budgetCells[0]);
};

/** One amount changed through the whole path: validate, apply, journal, strict commit. Gives milliseconds. */
async function editor(
  database: ReturnType<typeof declareDatabase>,
  planId: PlanId,
): Promise<() => Promise<number>> {
  const store = createDexiePlanStore(database, clock);
  const loaded = await store.load(planId);
  if (loaded === null) throw new Error('The plan was not stored');
  const session = new PlanSession(loaded, {
    store,
    clock,
    newId: () => crypto.randomUUID(),
    timers: windowTimers,
    mayWrite: true,
  });
  let amount = 0;
  return async () => {
    const [cell] = session.view().state.tables.budgetCells.values();
    if (cell === undefined) throw new Error('No cell');
    amount += 1;
    const start = performance.now();
    const operations = rowOperations('budgetCells', cell, { ...cell, amount: kronor(amount) });
    session.dispatch({
      label: { key: 'setAmount', params: { name: '', before: '', after: '' } },
      operations,
    });
    await session.flush();
    return performance.now() - start;
  };
}

/** The limit: one row put with nothing around it, as durable. Gives milliseconds. */
async function rawWriter(row: unknown): Promise<() => Promise<number>> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('figures-raw', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('cells', { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('The database did not open'));
  });
  return () =>
    new Promise((resolve, reject) => {
      const start = performance.now();
      const transaction = database.transaction('cells', 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => resolve(performance.now() - start);
      transaction.onerror = () => reject(new Error('The row was not put'));
      transaction.objectStore('cells').put(row);
    });
}
