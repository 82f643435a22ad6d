import type { Change, Operation } from '#shared/change/change.ts';
import { rowOperations } from '#shared/change/operations.ts';
import { touchedRows } from '#shared/change/touched-rows.ts';
import type { IsoDateTime } from '#shared/domain/basics/dates.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';

/** A pause longer than this (ms) ends a run. */
const LONGEST_PAUSE = 2_000;
/** A run is never longer than this (ms), so that one undo never takes back half a page. */
const LONGEST_RUN = 30_000;

/** Typing in one field that is still one undo step: where it began, so that the step can be written again, longer. */
export type TypingRun = {
  readonly key: string;
  readonly before: PlanState;
  readonly startedAt: IsoDateTime;
  readonly lastAt: IsoDateTime;
};

/** True when a change at `at` with this key carries the run on. */
export function continuesRun(
  run: TypingRun | null,
  key: string | null,
  at: IsoDateTime,
): run is TypingRun {
  if (run === null || run.key !== key) return false;
  const [start, last, now] = [Date.parse(run.startedAt), Date.parse(run.lastAt), Date.parse(at)];
  return now - last < LONGEST_PAUSE && now - start < LONGEST_RUN;
}

/**
 * The one change that leads from the run's beginning to `after`, over every row that any of `changes` touches.
 * Null when a row came or went, which is an edit of its own.
 */
export function changeSince(
  run: TypingRun,
  changes: readonly Change[],
  after: PlanState,
): Change | null {
  const rows = changes.flatMap((change) => touchedRows(change, after));
  const operations = new Map<string, readonly Operation[]>();
  for (const { table, id, row } of rows) {
    const old = run.before.tables[table].get(id);
    if (old === undefined || row === null) return null;
    operations.set(`${table}/${id}`, rowOperations(table, old, row));
  }
  const label = changes.at(-1)?.label;
  return label === undefined ? null : { label, operations: [...operations.values()].flat() };
}
