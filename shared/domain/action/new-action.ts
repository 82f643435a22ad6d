import type { ActionId, PlanId } from '../basics/ids.ts';
import type { Action } from './schema.ts';

type Place = { readonly id: ActionId; readonly planId: PlanId; readonly position: number };

/** A planned action of which only what is given is known yet. */
export function newAction(place: Place, known: Partial<Omit<Action, keyof Place>> = {}): Action {
  return {
    ...place,
    what: '',
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
    ...known,
  };
}
