import { copyPlan } from '#shared/domain/plan/copy-plan.ts';
import type { Plan } from '#shared/domain/plan/schema.ts';
import { planOf } from '#shared/domain/plan-state.ts';
import type { IsoDateTime } from '#shared/domain/basics/dates.ts';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import type { PlanFile, PlanFileError } from '#shared/planfile/plan-file.ts';
import type { FileFailure } from '#shared/ports/desktop.ts';
import type { Ports } from '#shared/ports/ports.ts';
import type { Committed, LibraryFailure, LibraryPorts } from './commit-step.ts';
import { addPlan, replaceStoredPlan } from './plan-library.ts';

/** Why a file could not be opened: the machine, the file itself, or the plans that are here. */
export type OpenFailure =
  | { readonly from: 'machine'; readonly code: FileFailure }
  | { readonly from: 'file'; readonly error: PlanFileError }
  | { readonly from: 'library'; readonly code: LibraryFailure };

/** The plan on this machine that a file would replace. */
export type StoredTwin = { readonly plan: Plan; readonly savedAt: IsoDateTime | null };

/** A file that has been read and checked. With a twin here, the user must choose what becomes of it. */
export type ReadFile = { readonly file: PlanFile; readonly twin: StoredTwin | null };

/** Lets the user pick a plan file, reads it, and looks for the same plan on this machine. Stores nothing. */
export async function readChosenFile(
  ports: Pick<Ports, 'store' | 'desktop'>,
): Promise<Result<ReadFile, OpenFailure>> {
  const opened = await ports.desktop.openPlanFile();
  if (!opened.ok) return fail({ from: 'machine', code: opened.error });
  const { unpackPlanFile } = await import('#shared/planfile/unpack.ts');
  const file = unpackPlanFile(opened.value.bytes);
  if (!file.ok) return fail({ from: 'file', error: file.error });
  const loaded = await ports.store
    .load(file.value.planId)
    .catch(() => 'store-unreachable' as const);
  if (loaded === 'store-unreachable') return fail({ from: 'library', code: loaded });
  const twin = loaded === null ? null : { plan: planOf(loaded.state), savedAt: loaded.savedAt };
  return ok({ file: file.value, twin });
}

export type Imported = Committed & { readonly planId: Plan['id'] };

/** Stores the file's plan as it is (`add`, `replace`), or under new ids beside the one that is here (`copy`). */
export async function importFile(
  ports: LibraryPorts,
  { planId, rows }: PlanFile,
  manner: 'add' | 'replace' | { readonly copyTitle: string },
): Promise<Result<Imported, LibraryFailure>> {
  if (typeof manner === 'object') {
    const copy = copyPlan({ planId, rows }, manner.copyTitle, ports.newId);
    const { areas, units, roles, holders } = rows;
    const whole = { planId: copy.planId, rows: { ...copy.rows, areas, units, roles, holders } };
    return withPlanId(copy.planId, await addPlan(ports, 'copyPlan', whole));
  }
  const outcome =
    manner === 'add'
      ? await addPlan(ports, 'importPlan', { planId, rows })
      : await replaceStoredPlan(ports, planId, rows);
  return withPlanId(planId, outcome);
}

function withPlanId(
  planId: Plan['id'],
  outcome: Result<Committed, LibraryFailure>,
): Result<Imported, LibraryFailure> {
  return outcome.ok ? ok({ ...outcome.value, planId }) : outcome;
}
