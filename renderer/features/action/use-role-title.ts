import { areaRowsOf } from '#shared/domain/plan/area-rows.ts';
import { planOf } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';

/** What a function is called in this plan; a deleted one is said to be so, none is an empty text. */
export function useRoleTitle(id: string | null): string {
  return usePlanSelector((state) => {
    if (id === null) return '';
    const role =
      planOf(state).frozenArea === null
        ? state.tables.roles.get(id)
        : areaRowsOf(state).roles.find((candidate) => candidate.id === id);
    return role === undefined ? text.area.role.gone : role.title.trim() || text.area.role.nameless;
  });
}
