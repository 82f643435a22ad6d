import { useMemo } from 'react';
import { withoutDirectionSigns } from '#shared/domain/basics/direction-signs.ts';
import { placeUnits } from '#shared/domain/area/unit-tree.ts';
import type { Unit } from '#shared/domain/area/schema.ts';
import { planOf } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';

/** The units that the plan may name, as the organisation is read: today's, or those it was adopted with. */
export function usePlanUnits(): readonly Unit[] {
  const frozen = usePlanSelector((state) => planOf(state).frozenArea);
  const live = usePlanSelector((state) => state.tables.units);
  return useMemo(
    () => placeUnits(frozen?.units ?? live.values()).map(({ unit }) => unit),
    [frozen, live],
  );
}

/** What a unit is called. */
export function unitName({ name }: Unit): string {
  return withoutDirectionSigns(name).trim() || text.area.unit.nameless;
}

/** The names of some units in the order of the organisation; one that is gone is said to be. */
export function useUnitNames(ids: readonly Unit['id'][]): readonly string[] {
  const units = usePlanUnits();
  const known = units.filter(({ id }) => ids.includes(id));
  const gone = ids.filter((id) => !units.some((unit) => unit.id === id));
  return [...known.map(unitName), ...gone.map(() => text.area.unit.gone)];
}
