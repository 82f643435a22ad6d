import type { PlanId } from '#shared/domain/basics/ids.ts';
import { fail, type Result } from '#shared/domain/basics/result.ts';
import { planOf, rowsFromPlanState } from '#shared/domain/plan-state.ts';
import type { FileFailure } from '#shared/ports/desktop.ts';
import type { Ports } from '#shared/ports/ports.ts';
import { text } from '#shared/text/text.ts';

type FilePorts = Pick<Ports, 'store' | 'desktop'>;

/**
 * Saves a stored plan as an `.omradesplan` file where the user chooses. Reads what is on disk: text that is still being
 * written must be flushed first.
 */
export async function savePlanFile(
  { store, desktop }: FilePorts,
  planId: PlanId,
): Promise<Result<{ readonly fileName: string }, FileFailure>> {
  const loaded = await store.load(planId);
  if (loaded === null) return fail('not-found');
  const { state, revision, savedAt } = loaded;
  const [{ packPlanFile }, { exchangeBase }] = await Promise.all([
    import('#shared/planfile/pack.ts'),
    import('#shared/planfile/exchange-base.ts'),
  ]);
  const bytes = packPlanFile({
    planId,
    rows: rowsFromPlanState(state),
    revision,
    base: exchangeBase(state, await store.readJournal(planId)),
    savedAt,
    programVersion: (await desktop.appInfo()).version,
  });
  const plan = planOf(state);
  const area = state.tables.areas.get(plan.areaId)?.name ?? '';
  return desktop.savePlanFile(bytes, text.planfile.fileName({ title: plan.title, area }));
}
