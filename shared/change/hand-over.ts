import type { Role } from '#shared/domain/area/schema.ts';
import { countRoleUses } from '#shared/domain/area/uses.ts';
import type { FunctionId } from '#shared/domain/basics/ids.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import type { Change, Operation } from './change.ts';
import { updateRow } from './operations.ts';
import { deleteRole } from './role-changes.ts';

/**
 * Gives everything that a function stands for in the open plan to another function, and takes the first one away: one
 * change, so that one undo brings back both the function and its work.
 */
export function handOverRole(state: PlanState, role: Role, heir: Role): Change {
  const count = countRoleUses(state, role.id);
  return {
    label: { key: 'handOverRole', params: { name: role.title, to: heir.title, count } },
    operations: [
      ...handOverActions(state, role.id, heir.id),
      ...handOverGoals(state, role.id, heir.id),
      ...handOverPlan(state, role.id, heir.id),
      ...deleteRole(state, role).operations,
    ],
  };
}

function handOverActions(
  { tables }: PlanState,
  from: FunctionId,
  to: FunctionId,
): readonly Operation[] {
  const heirOf = (id: FunctionId | null) => (id === from ? to : id);
  return [...tables.actions.values()].flatMap((action) =>
    updateRow('actions', action, {
      responsibleId: heirOf(action.responsibleId),
      reportToId: heirOf(action.reportToId),
    }),
  );
}

/** Goals, how they are measured, and the target values that are to be set later. */
function handOverGoals(
  { tables }: PlanState,
  from: FunctionId,
  to: FunctionId,
): readonly Operation[] {
  return [
    ...[...tables.goals.values()]
      .filter(({ responsibleId }) => responsibleId === from)
      .flatMap((goal) => updateRow('goals', goal, { responsibleId: to })),
    ...[...tables.indicators.values()]
      .filter(({ responsibleId }) => responsibleId === from)
      .flatMap((indicator) => updateRow('indicators', indicator, { responsibleId: to })),
    ...[...tables.targets.values()].flatMap((target) =>
      target.setLater?.byId === from
        ? updateRow('targets', target, { setLater: { ...target.setLater, byId: to } })
        : [],
    ),
  ];
}

/** The chapters it owns, and the plan itself when it heads the area. */
function handOverPlan(
  { tables }: PlanState,
  from: FunctionId,
  to: FunctionId,
): readonly Operation[] {
  return [
    ...[...tables.sections.values()]
      .filter(({ ownerId }) => ownerId === from)
      .flatMap((section) => updateRow('sections', section, { ownerId: to })),
    ...[...tables.plans.values()]
      .filter(({ chiefFunctionId }) => chiefFunctionId === from)
      .flatMap((plan) => updateRow('plans', plan, { chiefFunctionId: to })),
  ];
}
