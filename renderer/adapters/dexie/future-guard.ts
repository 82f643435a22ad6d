import { CURRENT_SHAPE } from '#shared/migrations/migrate.ts';

/** Dexie multiplies its version numbers by ten in the native database. */
const NATIVE_VERSIONS_PER_SHAPE = 10;

/**
 * True when a newer program has written the database. Dexie would open it without a word and lose what it does not
 * know, so this is asked before anything is opened.
 */
export async function isFromTheFuture(name: string): Promise<boolean> {
  const databases = await indexedDB.databases();
  const version = databases.find((database) => database.name === name)?.version ?? 0;
  return version > CURRENT_SHAPE * NATIVE_VERSIONS_PER_SHAPE;
}
