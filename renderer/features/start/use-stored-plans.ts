import { useLayoutEffect, useState } from 'react';
import type { PlanOverview } from '#shared/ports/plan-store.ts';
import { usePorts } from '#renderer/platform/ports.tsx';

/** The plans on this machine, or why there are none to show yet. */
export type StoredPlans = readonly PlanOverview[] | 'loading' | 'unreachable';

/** Follows the stored plans. "No plans" and "not read yet" are told apart, so that nobody is shown an empty desk. */
export function useStoredPlans(): StoredPlans {
  const { store } = usePorts();
  const [plans, setPlans] = useState<StoredPlans>('loading');
  useLayoutEffect(() => store.watchOverviews(setPlans, () => setPlans('unreachable')), [store]);
  return plans;
}
