import type { PlanStatus } from './schema.ts';

/**
 * The steps from each status that need no reason. A plan may be adopted without a remiss, and a remiss may be called
 * back; a fastställd plan goes on to avslutad, and back to utkast only by being reopened with a reason.
 */
const NEXT_STATUSES: Readonly<Record<PlanStatus, readonly PlanStatus[]>> = {
  draft: ['consultation', 'adopted'],
  consultation: ['adopted', 'draft'],
  adopted: ['closed'],
  closed: [],
};

/** The statuses that a plan may be given, the most likely first. */
export function nextStatuses(status: PlanStatus): readonly PlanStatus[] {
  return NEXT_STATUSES[status];
}

/** True when a plan of this status is read-only: fastställd and avslutad, until it is reopened with a reason. */
export function isReadOnlyStatus(status: PlanStatus): boolean {
  return status === 'adopted' || status === 'closed';
}
