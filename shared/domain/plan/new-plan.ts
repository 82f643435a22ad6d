import type { AreaId } from '../basics/ids.ts';
import type { Plan, PlanDates } from './schema.ts';

/** A plan without any of its own dates. */
export const NO_DATES: PlanDates = {
  consultationSentOn: null,
  answersDueOn: null,
  unionCooperationOn: null,
  decisionOn: null,
  validFrom: null,
};

export type NewPlanFields = {
  readonly id: Plan['id'];
  readonly areaId: AreaId;
  readonly year: number;
  readonly title: string;
};

/** A plan as it starts its life: an utkast without dates, decision or diarienummer. */
export function newPlan({ id, areaId, year, title }: NewPlanFields): Plan {
  return {
    id,
    areaId,
    year,
    title,
    status: 'draft',
    registrationNumber: '',
    version: '',
    chiefFunctionId: null,
    dates: NO_DATES,
    decidedBy: '',
    unionOrganisations: '',
    unionMinutes: '',
    archived: false,
    deletedAt: null,
    frozenArea: null,
    reopenings: [],
  };
}
