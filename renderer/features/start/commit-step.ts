import { applyChange } from '#shared/change/apply.ts';
import type { Change } from '#shared/change/change.ts';
import { invertChange } from '#shared/change/invert.ts';
import type { JournalEntry } from '#shared/change/journal.ts';
import { touchedRows } from '#shared/change/touched-rows.ts';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import type { PlanId } from '#shared/domain/basics/ids.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import type { Ports } from '#shared/ports/ports.ts';

/** What is needed to change a plan that is not open. */
export type LibraryPorts = Pick<Ports, 'store' | 'clock' | 'newId'>;

/** Why a plan could not be added or changed from the start page. */
export type LibraryFailure =
  | 'store-unreachable'
  | 'plan-missing'
  | 'conflict'
  | 'read-only'
  | 'template-broken';

/** A change that is on disk, and the way back from it. */
export type Committed = { readonly undo: () => Promise<Result<Committed, LibraryFailure>> };

type Step = {
  readonly state: PlanState;
  /** The plan's revision before the step; 0 for a plan that is not stored yet. */
  readonly revision: number;
  readonly kind: JournalEntry['kind'];
  readonly change: Change;
};

/** Applies a change to a plan that is not open and writes it with its journal entry: wholly, or not at all. */
export async function commitStep(
  ports: LibraryPorts,
  { state, revision, kind, change }: Step,
): Promise<Result<Committed, LibraryFailure>> {
  const applied = applyChange(state, change);
  if (!applied.ok) return fail('conflict');
  const { planId } = state;
  const entry: JournalEntry = {
    id: ports.newId(),
    planId,
    revision: revision + 1,
    at: ports.clock.now(),
    kind,
    change,
  };
  try {
    await ports.store.commit({ entry, touched: touchedRows(change, applied.value) });
  } catch {
    return fail('store-unreachable');
  }
  return ok({ undo: () => commitToStored(ports, planId, 'undo', () => ok(invertChange(change))) });
}

/** Loads a plan that is not open, makes a change from it and commits that. */
export async function commitToStored(
  ports: LibraryPorts,
  planId: PlanId,
  kind: JournalEntry['kind'],
  makeChange: (state: PlanState) => Result<Change, LibraryFailure>,
): Promise<Result<Committed, LibraryFailure>> {
  // A rejection means that the database does not answer; the store promises that nothing is then half-written.
  const loaded = await ports.store.load(planId).catch(() => 'store-unreachable' as const);
  if (loaded === null) return fail('plan-missing');
  if (loaded === 'store-unreachable') return fail(loaded);
  const change = makeChange(loaded.state);
  if (!change.ok) return change;
  const { state, revision } = loaded;
  return commitStep(ports, { state, revision, kind, change: change.value });
}
