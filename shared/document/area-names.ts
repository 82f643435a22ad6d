import { withoutDirectionSigns } from '#shared/domain/basics/direction-signs.ts';
import type { FunctionId, UnitId } from '#shared/domain/basics/ids.ts';
import { planOf, type PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';

/** What a unit is called, today or as the plan was adopted; null is the whole area. */
export function unitName(state: PlanState, unitId: UnitId | null): string {
  if (unitId === null) return text.goal.wholeArea;
  const { frozenArea } = planOf(state);
  const unit =
    frozenArea === null
      ? state.tables.units.get(unitId)
      : frozenArea.units.find(({ id }) => id === unitId);
  return unit === undefined
    ? text.goal.unitGone
    : withoutDirectionSigns(unit.name).trim() || text.area.unit.nameless;
}

/** What a function is called, today or as the plan was adopted; empty when none is named. */
export function roleTitle(state: PlanState, roleId: FunctionId | null): string {
  if (roleId === null) return '';
  const { frozenArea } = planOf(state);
  const role =
    frozenArea === null
      ? state.tables.roles.get(roleId)
      : frozenArea.roles.find(({ id }) => id === roleId);
  return role === undefined
    ? text.goal.roleGone
    : withoutDirectionSigns(role.title).trim() || text.area.role.nameless;
}
