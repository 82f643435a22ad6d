import type { IsoDate, IsoDateTime } from '#shared/domain/basics/dates.ts';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import { freezeArea } from '#shared/domain/plan/area-rows.ts';
import type { Plan, PlanDateName, PlanStatus } from '#shared/domain/plan/schema.ts';
import { isReadOnlyStatus, nextStatuses } from '#shared/domain/plan/status.ts';
import { planOf, type PlanState } from '#shared/domain/plan-state.ts';
import type { Change } from './change.ts';
import type { LabelKey } from './label.ts';
import { updateRow } from './operations.ts';

type PlanPatch = Partial<
  Pick<
    Plan,
    | 'title'
    | 'year'
    | 'registrationNumber'
    | 'version'
    | 'chiefFunctionId'
    | 'dates'
    | 'decidedBy'
    | 'unionOrganisations'
    | 'unionMinutes'
  >
>;

/** A field as the undo button names it; each of the plan's dates is one. */
export type PlanFieldName = Exclude<keyof PlanPatch, 'dates'> | PlanDateName;

/** Changes one field of the plan. */
export function setPlanField<Field extends Exclude<keyof PlanPatch, 'dates'>>(
  plan: Plan,
  field: Field,
  value: Plan[Field],
): Change {
  return fieldChange(plan, field, { [field]: value });
}

/** Changes one of the plan's own dates; null takes it away. */
export function setPlanDate(plan: Plan, name: PlanDateName, date: IsoDate | null): Change {
  return fieldChange(plan, name, { dates: { ...plan.dates, [name]: date } });
}

/** Why a plan cannot take a status: no such step from where it is, or its area is missing and cannot be frozen. */
export type StatusError = 'no-such-step' | 'area-missing';

/** Takes the plan a step onwards. A plan that is adopted keeps a copy of the area as it is that day. */
export function setStatus(state: PlanState, status: PlanStatus): Result<Change, StatusError> {
  const plan = planOf(state);
  if (!nextStatuses(plan.status).includes(status)) return fail('no-such-step');
  const frozenArea = isReadOnlyStatus(status) ? (plan.frozenArea ?? freezeArea(state)) : null;
  if (isReadOnlyStatus(status) && frozenArea === null) return fail('area-missing');
  return ok({
    label: { key: 'setPlanStatus', params: { before: plan.status, after: status } },
    operations: updateRow('plans', plan, { status, frozenArea }),
  });
}

export type Reopening = { readonly reason: string; readonly at: IsoDateTime };

/** Makes a read-only plan an utkast again, which takes a reason; the frozen area gives way to today's. */
export function reopenPlan(
  plan: Plan,
  { reason, at }: Reopening,
): Result<Change, 'reason-missing' | 'not-read-only'> {
  if (!isReadOnlyStatus(plan.status)) return fail('not-read-only');
  if (reason.trim() === '') return fail('reason-missing');
  const reopenings = [...plan.reopenings, { at, reason: reason.trim() }];
  return ok({
    label: { key: 'reopenPlan', params: { reason: reason.trim() } },
    operations: updateRow('plans', plan, { status: 'draft', frozenArea: null, reopenings }),
  });
}

/** Puts the plan away from the list of current plans. */
export function archivePlan(plan: Plan): Change {
  return planChange(plan, 'archivePlan', { archived: true });
}

/** Takes the plan back among the current ones. */
export function unarchivePlan(plan: Plan): Change {
  return planChange(plan, 'unarchivePlan', { archived: false });
}

/** Marks the plan as deleted. Nothing is erased, so it can be restored. */
export function deletePlan(plan: Plan, at: IsoDateTime): Change {
  return planChange(plan, 'deletePlan', { deletedAt: at });
}

/** Takes a deleted plan back. */
export function restorePlan(plan: Plan): Change {
  return planChange(plan, 'restorePlan', { deletedAt: null });
}

function fieldChange(plan: Plan, name: PlanFieldName, patch: PlanPatch): Change {
  return {
    label: { key: 'setPlanField', params: { name } },
    operations: updateRow('plans', plan, patch),
  };
}

function planChange(plan: Plan, key: LabelKey, patch: Partial<Plan>): Change {
  return {
    label: { key, params: { name: plan.title } },
    operations: updateRow('plans', plan, patch),
  };
}
