import { useMemo } from 'react';
import type { Role } from '#shared/domain/area/schema.ts';
import { byPosition } from '#shared/domain/basics/position.ts';
import { planOf, sortedRows } from '#shared/domain/plan-state.ts';
import { usePlanSelector } from './workspace.tsx';

/** The functions that the plan may name, in order: today's, or for a fastställd plan those it was adopted with. */
export function usePlanRoles(): readonly Role[] {
  const today = usePlanSelector((state) => sortedRows(state.tables.roles));
  const frozen = usePlanSelector((state) => planOf(state).frozenArea);
  return useMemo(
    () => (frozen === null ? today : frozen.roles.toSorted(byPosition)),
    [frozen, today],
  );
}
