import type { Change } from '#shared/change/change.ts';
import {
  archivePlan,
  deletePlan,
  restorePlan,
  unarchivePlan,
} from '#shared/change/plan-changes.ts';
import { insertPlan, replacePlan, type PlanArrival } from '#shared/change/plan-row-changes.ts';
import type { PlanId } from '#shared/domain/basics/ids.ts';
import { missingCase } from '#shared/domain/basics/missing-case.ts';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import type { PlanCopy } from '#shared/domain/plan/copy-plan.ts';
import type { Plan } from '#shared/domain/plan/schema.ts';
import { planOf, planStateFromRows } from '#shared/domain/plan-state.ts';
import { EMPTY_ROWS, type RowSet } from '#shared/domain/tables.ts';
import {
  commitStep,
  commitToStored,
  type Committed,
  type LibraryFailure,
  type LibraryPorts,
} from './commit-step.ts';

type Outcome = Promise<Result<Committed, LibraryFailure>>;

/** Stores a plan that is new on this machine. Rows of its area that are stored already are kept as they are. */
export async function addPlan(
  ports: LibraryPorts,
  arrival: PlanArrival,
  { planId, rows }: PlanCopy,
): Outcome {
  const [plan] = rows.plans;
  if (plan === undefined) throw new Error('A plan to add has a row of its own');
  const stored = await loadArea(ports, plan);
  if (stored === null) return fail('store-unreachable');
  const state = planStateFromRows(planId, { ...EMPTY_ROWS, ...stored });
  const change = insertPlan(arrival, plan.title, rows, stored);
  return commitStep(ports, { state, revision: 0, kind: 'edit', change });
}

/** Makes a stored plan what a file says. */
export function replaceStoredPlan(ports: LibraryPorts, planId: PlanId, rows: RowSet): Outcome {
  return commitToStored(ports, planId, 'edit', (state) => replacePlan(state, rows));
}

export type StandingChange = 'archive' | 'unarchive' | 'delete' | 'restore';

/** Archives, deletes or brings back a plan. */
export function changeStanding(ports: LibraryPorts, planId: PlanId, to: StandingChange): Outcome {
  return commitToStored(ports, planId, 'edit', (state) =>
    ok(standingChange(ports, planOf(state), to)),
  );
}

function standingChange({ clock }: LibraryPorts, plan: Plan, to: StandingChange): Change {
  switch (to) {
    case 'archive':
      return archivePlan(plan);
    case 'unarchive':
      return unarchivePlan(plan);
    case 'delete':
      return deletePlan(plan, clock.now());
    case 'restore':
      return restorePlan(plan);
    default:
      return missingCase(to);
  }
}

/** Null when the database does not answer. */
async function loadArea({ store }: LibraryPorts, { areaId }: Plan): Promise<RowSet | null> {
  return store.loadArea(areaId).catch(() => null);
}
