import { useEffect, useState } from 'react';
import type { PlanOverview } from '#shared/ports/plan-store.ts';
import { usePorts } from './ports.tsx';

const NONE: readonly PlanOverview[] = [];

/** All plans on this machine, kept up to date. Empty until the first answer. */
export function usePlanOverviews(): readonly PlanOverview[] {
  const { store } = usePorts();
  const [overviews, setOverviews] = useState(NONE);
  useEffect(() => store.watchOverviews(setOverviews, () => setOverviews(NONE)), [store]);
  return overviews;
}
