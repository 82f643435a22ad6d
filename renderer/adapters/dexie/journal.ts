import { Dexie, type Collection } from 'dexie';
import { z } from 'zod';
import type { JournalEntry } from '#shared/change/journal.ts';
import { isoDateTimeSchema, type IsoDateTime } from '#shared/domain/basics/dates.ts';
import type { PlanId } from '#shared/domain/basics/ids.ts';
import type { JournalWrite } from '#shared/ports/plan-store.ts';
import type { PlanDatabase } from './database.ts';

/** How far a plan's journal has come, and when it got there. */
export type LastSave = { readonly revision: number; readonly at: IsoDateTime };

/** A key of the journal's index: everything the start page asks of an entry, without reading what it holds. */
const lastKeySchema = z.tuple([z.string(), z.int(), isoDateTimeSchema]);

/** The latest save of a plan; null when nothing has been. Read from the index: an entry may hold a whole plan. */
export async function lastSave(database: PlanDatabase, planId: PlanId): Promise<LastSave | null> {
  const key = lastKeySchema.safeParse(await entriesOf(database, planId).lastKey());
  return key.success ? { revision: key.data[1], at: key.data[2] } : null;
}

/** Every journal entry of a plan, the newest first. */
export async function readJournal(
  database: PlanDatabase,
  planId: PlanId,
): Promise<readonly JournalEntry[]> {
  return (await entriesOf(database, planId).toArray()).toReversed();
}

/** A plan's entries, in order of their revision. */
function entriesOf({ journal }: PlanDatabase, planId: PlanId): Collection<JournalEntry> {
  return journal
    .where('[planId+revision+at]')
    .between([planId, Dexie.minKey], [planId, Dexie.maxKey]);
}

/** Writes rows and journal entry in one transaction: all of it is on disk when the promise resolves, or none. */
export async function commitWrite(
  database: PlanDatabase,
  { entry, touched }: JournalWrite,
): Promise<void> {
  const tables = [...new Set(touched.map(({ table }) => table))].map((table) =>
    database.dexie.table(table),
  );
  await database.dexie.transaction('rw', [...tables, database.journal], async () => {
    await Promise.all(
      touched.map(({ table, id, row }) =>
        row === null
          ? database.dexie.table(table).delete(id)
          : database.dexie.table(table).put(row),
      ),
    );
    await database.journal.put(entry);
  });
}
