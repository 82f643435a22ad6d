import { priorityIdSchema } from '#shared/domain/basics/ids.ts';
import type { Priority } from '#shared/domain/priority/schema.ts';
import { PLAN_ID } from './rows.ts';

/** A priority out of the citizens' problem picture, headed as its id. */
export function aPriority(id: string, fields: Partial<Priority> = {}): Priority {
  return {
    id: priorityIdSchema.parse(id),
    planId: PLAN_ID,
    position: 1024,
    standing: 'prioritised',
    heading: id,
    description: '',
    origin: 'citizens',
    originSource: '',
    longTermGoalId: null,
    unitIds: [],
    reason: '',
    ...fields,
  };
}
