import { planOf, type PlanState } from '../plan-state.ts';
import type { AREA_TABLES, RowSet } from '../tables.ts';
import type { FrozenArea, Plan } from './schema.ts';

export type AreaRows = Pick<RowSet, (typeof AREA_TABLES)[number]>;

/**
 * The area's rows as the plan is to show them: today's, or for a fastställd plan those it was adopted with.
 * Everything that names a function in a plan reads it from here.
 */
export function areaRowsOf(state: PlanState): AreaRows {
  const { frozenArea } = planOf(state);
  return frozenArea === null ? liveAreaRows(state) : thawedRows(frozenArea);
}

/** A copy of the area's rows to keep in the plan when it is adopted; null when the area itself is missing. */
export function freezeArea(state: PlanState): FrozenArea | null {
  const plan = planOf(state);
  const area = state.tables.areas.get(plan.areaId);
  if (area === undefined) return null;
  const { units, roles, holders } = liveAreaRows(state);
  return { area, units: [...units], roles: [...roles], holders: [...holders] };
}

function liveAreaRows(state: PlanState): AreaRows {
  const { areas, units, roles, holders } = state.tables;
  return {
    areas: [...areas.values()],
    units: [...units.values()],
    roles: [...roles.values()],
    holders: [...holders.values()],
  };
}

function thawedRows({ area, units, roles, holders }: NonNullable<Plan['frozenArea']>): AreaRows {
  return { areas: [area], units, roles, holders };
}
