import type { AreaId, NewId } from '../basics/ids.ts';
import { planOf, planStateFromRows } from '../plan-state.ts';
import { EMPTY_ROWS, type RowSet } from '../tables.ts';
import { newPlan } from './new-plan.ts';
import { renewPlanIds } from './renew-ids.ts';
import type { Plan } from './schema.ts';
import { withoutStrangers } from './without-strangers.ts';

export type PlanCopy = { readonly planId: Plan['id']; readonly rows: RowSet };

/** The plan as it stands under new ids and another title: status, decision and dates included. For *Öppna som kopia*. */
export function copyPlan(source: PlanCopy, title: string, newId: NewId): PlanCopy {
  const index = source.rows.plans.findIndex(({ id }) => id === source.planId);
  const plans = source.rows.plans.slice(index, index + 1);
  const rows = renewPlanIds({ ...source.rows, plans }, newId);
  const copy = rows.plans[0];
  if (copy === undefined) throw new Error(`The rows lack the plan ${source.planId}`);
  return { planId: copy.id, rows: { ...rows, plans: [{ ...copy, title }] } };
}

export type NewYear = { readonly areaId: AreaId; readonly year: number; readonly title: string };

/**
 * A new plan made of an older one's contents: an utkast without dates and decision. Private notes stay with
 * the year they were about. Chapters are unready again, for nobody has read them for the new year. In another area the
 * functions and units named would be strangers, so they are left out.
 */
export function planFromCopy(
  source: PlanCopy,
  { areaId, year, title }: NewYear,
  newId: NewId,
): PlanCopy {
  const { planId, rows: copied } = copyPlan(source, title, newId);
  const isSameArea = planOf(planStateFromRows(planId, copied)).areaId === areaId;
  const rows = isSameArea ? copied : withoutStrangers(copied);
  const { chiefFunctionId, unionOrganisations } = planOf(planStateFromRows(planId, rows));
  const plan: Plan = {
    ...newPlan({ id: planId, areaId, year, title }),
    chiefFunctionId,
    unionOrganisations,
  };
  const sections = rows.sections.map((section) => ({ ...section, ready: false }));
  return { planId, rows: { ...EMPTY_ROWS, ...rows, plans: [plan], sections, privateNotes: [] } };
}

/** The old title for another year: "Verksamhetsplan 2025" becomes "Verksamhetsplan 2026". Other text is not touched. */
export function titleForYear(title: string, oldYear: number, newYear: number): string {
  return title.replaceAll(String(oldYear), String(newYear));
}
