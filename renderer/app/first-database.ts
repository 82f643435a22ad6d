import { openDatabase } from '#renderer/adapters/dexie/open-database.ts';

/** Begun before any schema is declared: the machine opens the database while the script runs. */
export const firstDatabase = openDatabase();
