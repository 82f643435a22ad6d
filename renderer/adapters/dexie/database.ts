import { Dexie, type Table } from 'dexie';
import type { JournalEntry } from '#shared/change/journal.ts';
import { MIGRATION_STEPS } from '#shared/migrations/migrate.ts';
import type { Draft, QuarantinedRow, Workplace } from '#shared/ports/plan-store.ts';

/** Never changes: another name is another, empty, database. */
export const DATABASE_NAME = 'omradesplan';

/** The open database. Subject tables are reached by name; what lies in them is unknown until it is parsed. */
export type PlanDatabase = {
  readonly dexie: Dexie;
  readonly journal: Table<JournalEntry, string>;
  readonly drafts: Table<Draft, string>;
  readonly workplaces: Table<Workplace, string>;
  readonly quarantine: Table<QuarantinedRow, string>;
};

/** Declares the database with every released version. Nothing is opened or created yet. */
export function declareDatabase(name: string = DATABASE_NAME): PlanDatabase {
  // Strict: Chrome's default since version 121 reports a commit before it is on disk.
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
  for (const { version, stores } of MIGRATION_STEPS) dexie.version(version).stores(stores);
  return {
    dexie,
    journal: dexie.table('journal'),
    drafts: dexie.table('drafts'),
    workplaces: dexie.table('workplaces'),
    quarantine: dexie.table('quarantine'),
  };
}
