import type { PlanId, PriorityId } from '../basics/ids.ts';
import type { Priority } from './schema.ts';

/** A priority of which nothing is said but its heading: out of the citizens' problem picture, for the whole area. */
export function newPriority(id: PriorityId, planId: PlanId, heading: string): Priority {
  return {
    id,
    planId,
    position: 0,
    standing: 'prioritised',
    heading,
    description: '',
    origin: 'citizens',
    originSource: '',
    longTermGoalId: null,
    unitIds: [],
    reason: '',
  };
}
