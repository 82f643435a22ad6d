import { applyChange } from '#shared/change/apply.ts';
import type { Change } from '#shared/change/change.ts';
import { invertChange } from '#shared/change/invert.ts';
import type { JournalEntry } from '#shared/change/journal.ts';
import { rowsFromPlanState, type PlanState } from '#shared/domain/plan-state.ts';
import { AREA_TABLES, type TableName } from '#shared/domain/tables.ts';
import type { ExchangeBase } from './plan-file.ts';

/**
 * The plan as it was when it last came from a file, found by taking back every later entry of its journal (newest
 * first). Null when the plan began on this machine, or when the journal does not lead back: the file then has no base
 * but the plan itself, and says so by its revision.
 */
export function exchangeBase(
  state: PlanState,
  newestFirst: readonly JournalEntry[],
): ExchangeBase | null {
  const arrival = lastArrival(newestFirst);
  if (arrival === null) return null;
  const later = newestFirst.slice(0, arrival.index).map(({ change }) => change);
  // Other plans share the area, and their edits of it are not in this journal. Where they stand in the way, the area
  // is taken as it is today and only the plan's own rows are led back.
  const then = takeBack(state, later) ?? takeBack(state, later.map(withoutArea));
  return then === null ? null : { revision: arrival.entry.revision, rows: rowsFromPlanState(then) };
}

function takeBack(state: PlanState, newestFirst: readonly Change[]): PlanState | null {
  let then = state;
  for (const change of newestFirst) {
    const before = applyChange(then, invertChange(change));
    if (!before.ok) return null;
    then = before.value;
  }
  return then;
}

function withoutArea({ label, operations }: Change): Change {
  const areaTables: readonly TableName[] = AREA_TABLES;
  return { label, operations: operations.filter(({ table }) => !areaTables.includes(table)) };
}

type Arrival = { readonly index: number; readonly entry: JournalEntry };

/** The latest arrival from a file that still stands: one that was undone later is as if it had not been. */
function lastArrival(newestFirst: readonly JournalEntry[]): Arrival | null {
  let undone = 0;
  for (const [index, entry] of newestFirst.entries()) {
    if (!isArrival(entry)) continue;
    if (entry.kind === 'undo') undone += 1;
    else if (undone > 0) undone -= 1;
    else return { index, entry };
  }
  return null;
}

function isArrival({ change }: JournalEntry): boolean {
  return change.label.key === 'importPlan' || change.label.key === 'replacePlan';
}
