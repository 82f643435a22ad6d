import type { MigrationStep } from './step.ts';
import { v001 } from './v001-first-plan.ts';

/**
 * The whole plan: priorities, goals with their measures and outcomes, actions, and what a text may hold beside words.
 * Nothing that was there changes; the new tables begin empty.
 */
export const v002: MigrationStep = {
  version: 2,
  stores: {
    ...v001.stores,
    longTermGoals: 'id, planId',
    priorities: 'id, planId',
    workOrders: 'id, planId',
    workOrderSteps: 'id, planId',
    goals: 'id, planId',
    targets: 'id, planId',
    indicators: 'id, planId',
    observations: 'id, planId',
    actions: 'id, planId',
    pictures: 'id, planId',
    terms: 'id, planId',
    privateNotes: 'id, planId',
  },
  migrate: (rows) => ({
    longTermGoals: [],
    priorities: [],
    workOrders: [],
    workOrderSteps: [],
    goals: [],
    targets: [],
    indicators: [],
    observations: [],
    actions: [],
    pictures: [],
    terms: [],
    privateNotes: [],
    ...rows,
  }),
};
