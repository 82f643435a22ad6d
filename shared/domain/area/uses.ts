import type { PlanState } from '../plan-state.ts';

/** How many places in the open plan name a function: sections it owns, and the plan it heads. */
export function countRoleUses(state: PlanState, functionId: string): number {
  const sections = [...state.tables.sections.values()];
  const plans = [...state.tables.plans.values()];
  return (
    sections.filter(({ ownerId }) => ownerId === functionId).length +
    plans.filter(({ chiefFunctionId }) => chiefFunctionId === functionId).length
  );
}

/** How many functions stand in any of the units. */
export function countUnitUses(state: PlanState, unitIds: ReadonlySet<string>): number {
  const roles = [...state.tables.roles.values()];
  return roles.filter(({ unitId }) => unitId !== null && unitIds.has(unitId)).length;
}
