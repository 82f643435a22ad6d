import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import { DATABASE_NAME, declareDatabase, type PlanDatabase } from './database.ts';
import { isFromTheFuture } from './future-guard.ts';

/** Why the database did not open: a newer program wrote it, or the browser says no (`detail` is its own words). */
export type OpenFailure = {
  readonly code: 'newer-program' | 'cannot-open';
  readonly detail: string;
};

/** Opens the database, after asking whether this program is too old for it. */
export async function openDatabase(
  name: string = DATABASE_NAME,
): Promise<Result<PlanDatabase, OpenFailure>> {
  try {
    if (await isFromTheFuture(name)) return fail({ code: 'newer-program', detail: name });
    const database = declareDatabase(name);
    await database.dexie.open();
    return ok(database);
  } catch (reason) {
    // Shown at the start gate, where the user can try again; never an empty program.
    return fail({ code: 'cannot-open', detail: String(reason) });
  }
}
