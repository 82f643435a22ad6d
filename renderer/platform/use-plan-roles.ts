import { useMemo } from 'react';
import { holdersOn } from '#shared/domain/area/holders.ts';
import type { Role } from '#shared/domain/area/schema.ts';
import { compareSwedish } from '#shared/domain/basics/swedish-order.ts';
import { planOf } from '#shared/domain/plan-state.ts';
import { usePorts } from './ports.tsx';
import { usePlanSelector } from './workspace.tsx';

/** A function to choose, and who holds it today: names that are known, in order. */
export type RoleChoice = { readonly role: Role; readonly holders: readonly string[] };

/**
 * The functions that the plan may name, in Swedish order of their titles: today's, or for a fastställd plan those it
 * was adopted with.
 */
export function usePlanRoles(): readonly RoleChoice[] {
  const { clock } = usePorts();
  const today = clock.today();
  const frozen = usePlanSelector((state) => planOf(state).frozenArea);
  const liveRoles = usePlanSelector((state) => state.tables.roles);
  const liveHolders = usePlanSelector((state) => state.tables.holders);
  return useMemo(() => {
    const roles = frozen?.roles ?? [...liveRoles.values()];
    const holders = frozen?.holders ?? [...liveHolders.values()];
    return roles
      .toSorted((left, right) => compareSwedish(left.title, right.title))
      .map((role) => ({ role, holders: namesOf(holdersOn(holders, role.id, today)) }));
  }, [frozen, liveRoles, liveHolders, today]);
}

function namesOf(holders: readonly { readonly name: string }[]): readonly string[] {
  return holders.map(({ name }) => name.trim()).filter((name) => name !== '');
}
