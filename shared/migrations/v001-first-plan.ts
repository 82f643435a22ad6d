import type { MigrationStep } from './step.ts';

/** The first shape: area, plan, section and budget, with the journal and what belongs to the screen. */
export const v001: MigrationStep = {
  version: 1,
  stores: {
    areas: 'id',
    units: 'id, areaId',
    roles: 'id, areaId',
    holders: 'id, areaId',
    plans: 'id, areaId',
    sections: 'id, planId',
    budgets: 'id, planId',
    budgetColumns: 'id, planId',
    budgetRows: 'id, planId',
    budgetCells: 'id, planId',
    journal: 'id, [planId+revision+at]',
    drafts: 'key, planId',
    workplaces: 'planId',
    quarantine: 'id, planId',
  },
  migrate: (rows) => rows,
};
