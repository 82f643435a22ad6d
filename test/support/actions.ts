import type { Action } from '#shared/domain/action/schema.ts';
import { actionIdSchema } from '#shared/domain/basics/ids.ts';
import { PLAN_ID } from './rows.ts';

/** A planned action worded as its id, with nothing else said. */
export function anAction(id: string, fields: Partial<Action> = {}): Action {
  return {
    id: actionIdSchema.parse(id),
    planId: PLAN_ID,
    position: 1024,
    what: id,
    goalId: null,
    operativeTarget: '',
    responsibleId: null,
    from: null,
    to: null,
    rhythm: null,
    resources: '',
    commitments: [],
    financing: '',
    followUp: '',
    reportToId: null,
    reportBy: null,
    horizon: null,
    status: 'planned',
    signal: null,
    followUpNote: '',
    followedUpOn: null,
    ...fields,
  };
}
