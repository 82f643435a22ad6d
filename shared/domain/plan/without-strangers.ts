import type { RowSet } from '../tables.ts';

/**
 * The rows of a plan without the functions and units of the area it was written for: in another area they would be
 * strangers. What was said of the whole area stays; what was asked or measured of a unit goes with the unit.
 */
export function withoutStrangers(rows: RowSet): RowSet {
  return {
    ...rows,
    plans: rows.plans.map((plan) => ({ ...plan, chiefFunctionId: null })),
    sections: rows.sections.map((section) => ({ ...section, ownerId: null })),
    priorities: rows.priorities.map((priority) => ({ ...priority, unitIds: [] })),
    goals: rows.goals.map((goal) => ({ ...goal, responsibleId: null })),
    targets: rows.targets.map(({ values, setLater, ...target }) => ({
      ...target,
      values: values.filter(({ unitId }) => unitId === null),
      setLater: setLater && { ...setLater, byId: null },
    })),
    indicators: rows.indicators.map((indicator) => ({ ...indicator, responsibleId: null })),
    observations: rows.observations.filter(({ unitId }) => unitId === null),
    actions: rows.actions.map((action) => ({ ...action, responsibleId: null, reportToId: null })),
  };
}
