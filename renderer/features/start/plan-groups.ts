import { groupBy } from '#shared/domain/basics/group-by.ts';
import type { IsoDate } from '#shared/domain/basics/dates.ts';
import { compareSwedish } from '#shared/domain/basics/swedish-order.ts';
import type { Area } from '#shared/domain/area/schema.ts';
import { nearDates, type NearDate } from '#shared/domain/plan/plan-dates.ts';
import type { Plan } from '#shared/domain/plan/schema.ts';
import type { PlanOverview } from '#shared/ports/plan-store.ts';

/** The plans as the start page lists them. */
export type SortedPlans = {
  readonly current: readonly PlanOverview[];
  readonly archived: readonly PlanOverview[];
  readonly deleted: readonly PlanOverview[];
};

/** Parts current plans from those put away; a deleted one is deleted, archived or not. The latest year comes first. */
export function sortPlans(overviews: readonly PlanOverview[]): SortedPlans {
  const sorted = overviews.toSorted(byYearAndTitle);
  const kept = sorted.filter(({ plan }) => plan.deletedAt === null);
  return {
    current: kept.filter(({ plan }) => !plan.archived),
    archived: kept.filter(({ plan }) => plan.archived),
    deleted: sorted.filter(({ plan }) => plan.deletedAt !== null),
  };
}

export type AreaPlans = { readonly area: Area; readonly plans: readonly PlanOverview[] };

/** Plans by area, areas in Swedish order of their names. */
export function plansByArea(plans: readonly PlanOverview[]): readonly AreaPlans[] {
  const groups = groupBy(plans, ({ area }) => area.id);
  return [...groups.values()]
    .flatMap((members) => {
      const [first] = members;
      return first === undefined ? [] : [{ area: first.area, plans: members }];
    })
    .toSorted((left, right) => compareSwedish(left.area.name, right.area.name));
}

export type PlanNearDate = NearDate & { readonly plan: Plan; readonly area: Area };

/** The near and late dates of all the plans, the most urgent first. */
export function nearDatesOf(
  plans: readonly PlanOverview[],
  today: IsoDate,
): readonly PlanNearDate[] {
  return plans
    .flatMap(({ plan, area }) => nearDates(plan, today).map((near) => ({ ...near, plan, area })))
    .toSorted((left, right) => left.daysLeft - right.daysLeft);
}

function byYearAndTitle({ plan: left }: PlanOverview, { plan: right }: PlanOverview): number {
  return right.year - left.year || compareSwedish(left.title, right.title);
}
