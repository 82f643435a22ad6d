import { checkPlan, type PlanFindings } from '#shared/domain/checks/check-plan.ts';
import { usePorts } from './ports.tsx';
import { usePlanSelector } from './workspace.tsx';

/** What is amiss in the open plan today. Renders again only when a finding comes or goes. */
export function useFindings(): PlanFindings {
  const { clock } = usePorts();
  const today = clock.today();
  return usePlanSelector((state) => checkPlan(state, today));
}
