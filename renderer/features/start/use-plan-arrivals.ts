import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Result } from '#shared/domain/basics/result.ts';
import type { PlanCopy } from '#shared/domain/plan/copy-plan.ts';
import type { PlanId } from '#shared/domain/basics/ids.ts';
import type { PlanOverview } from '#shared/ports/plan-store.ts';
import { text } from '#shared/text/text.ts';
import { planPath } from '#renderer/platform/navigation.ts';
import { notifyFailure } from '#renderer/platform/notify.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import type { LibraryFailure } from './commit-step.ts';
import type { NewPlanChoice } from './make-plan.ts';

// Loaded when a plan is made: most starts open one that is here.
const making = () => import('./make-plan.ts');
const library = () => import('./plan-library.ts');

/** Makes new plans and opens them. `busy` while one is being made, so that nobody makes two. */
export function usePlanArrivals(overviews: readonly PlanOverview[]): {
  readonly busy: boolean;
  readonly create: (choice: NewPlanChoice) => Promise<boolean>;
  readonly openSample: (sample: 'small' | 'large') => Promise<boolean>;
} {
  const ports = usePorts();
  const openPlan = useOpenPlan();
  const [busy, setBusy] = useState(false);

  async function arrive(
    make: () => Promise<Result<PlanCopy, LibraryFailure>>,
    arrival: 'createPlan' | 'copyPlan',
  ): Promise<boolean> {
    setBusy(true);
    const made = await make();
    const stored = made.ok ? await (await library()).addPlan(ports, arrival, made.value) : made;
    setBusy(false);
    if (made.ok && stored.ok) openPlan(made.value.planId);
    else if (!stored.ok) notifyFailure(text.start.failures[stored.error]);
    return stored.ok;
  }

  return {
    busy,
    create: (choice) =>
      arrive(
        async () => (await making()).makePlan(ports, choice, overviews),
        typeof choice.from === 'object' ? 'copyPlan' : 'createPlan',
      ),
    openSample: (sample) =>
      arrive(async () => (await making()).makeSample(ports, sample), 'createPlan'),
  };
}

/** Goes to a plan's first screen. */
export function useOpenPlan(): (planId: PlanId) => void {
  const [, navigate] = useLocation();
  return (planId) => navigate(planPath(planId, 'verksamhetsplan'));
}
