import { useMemo } from 'react';
import { placeUnits } from '#shared/domain/area/unit-tree.ts';
import type { UnitId } from '#shared/domain/basics/ids.ts';
import { planOf } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';

/** What a target or an outcome may be about; null is the whole area. */
export type UnitChoice = { readonly id: UnitId | null; readonly name: string };

/** The whole area and its units in tree order: today's, or for a fastställd plan those it was adopted with. */
export function useUnits(): readonly UnitChoice[] {
  const frozen = usePlanSelector((state) => planOf(state).frozenArea);
  const live = usePlanSelector((state) => state.tables.units);
  return useMemo(() => {
    const units = placeUnits(frozen?.units ?? live.values());
    return [
      { id: null, name: text.goal.wholeArea },
      ...units.map(({ unit: { id, name } }) => ({
        id,
        name: name.trim() || text.area.unit.nameless,
      })),
    ];
  }, [frozen, live]);
}
