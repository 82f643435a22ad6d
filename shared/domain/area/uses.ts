import type { PlanState } from '../plan-state.ts';

/** In how many rows of each kind the open plan names a function; `plan` is 1 when it heads the area. */
export type RoleUses = {
  readonly sections: number;
  readonly goals: number;
  /** Target values that it is to set later. */
  readonly targets: number;
  readonly indicators: number;
  readonly actions: number;
  readonly plan: number;
};

/** Where the open plan names a function. */
export function roleUses({ tables }: PlanState, functionId: string): RoleUses {
  return {
    sections: count(tables.sections, ({ ownerId }) => ownerId === functionId),
    goals: count(tables.goals, ({ responsibleId }) => responsibleId === functionId),
    targets: count(tables.targets, ({ setLater }) => setLater?.byId === functionId),
    indicators: count(tables.indicators, ({ responsibleId }) => responsibleId === functionId),
    actions: count(
      tables.actions,
      ({ responsibleId, reportToId }) => responsibleId === functionId || reportToId === functionId,
    ),
    plan: count(tables.plans, ({ chiefFunctionId }) => chiefFunctionId === functionId),
  };
}

/** How many rows of the open plan name a function. */
export function countRoleUses(state: PlanState, functionId: string): number {
  const { sections, goals, targets, indicators, actions, plan } = roleUses(state, functionId);
  return sections + goals + targets + indicators + actions + plan;
}

/** How many functions stand in any of the units. */
export function countUnitUses(state: PlanState, unitIds: ReadonlySet<string>): number {
  return count(state.tables.roles, ({ unitId }) => unitId !== null && unitIds.has(unitId));
}

function count<Row>(rows: ReadonlyMap<string, Row>, names: (row: Row) => boolean): number {
  return [...rows.values()].filter(names).length;
}
