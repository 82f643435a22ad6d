import {
  goalIdSchema,
  targetIdSchema,
  type BudgetId,
  type GoalId,
  type IndicatorId,
  type PriorityId,
} from '../basics/ids.ts';
import { spreadPositions } from '../basics/position.ts';
import type { Condition, Goal, Target } from '../goal/schema.ts';
import type { RowSet } from '../tables.ts';
import { flattenGoals, type TemplateGoal, type TemplateTarget } from './template-goals.ts';
import { idOf, idOrNull, keyedIds } from './template-keys.ts';
import { functionOf, unitOf, type TemplateOwner } from './template-owner.ts';
import { quantityOf } from './template-quantity.ts';
import { fillSlots } from './template-slots.ts';

/** What the keys in goals stand for. */
export type GoalContext = TemplateOwner & {
  readonly priorityIds: ReadonlyMap<string, PriorityId>;
  readonly indicatorIds: ReadonlyMap<string, IndicatorId>;
  readonly budgetIds: ReadonlyMap<string, BudgetId>;
};

/** The rows, and what the keys of goals stand for. */
export type GoalRows = {
  readonly rows: Pick<RowSet, 'goals' | 'targets'>;
  readonly goalIds: ReadonlyMap<string, GoalId>;
};

/** The goals of a new plan with their targets, parents before sub-goals. References must have been checked. */
export function goalsFromTemplate(goals: readonly TemplateGoal[], context: GoalContext): GoalRows {
  const all = flattenGoals(goals);
  const goalIds = keyedIds(all, () => goalIdSchema.parse(context.newId()));
  return {
    goalIds,
    rows: {
      goals: goalRows(goals, context, goalIds, null),
      targets: all.flatMap((goal) => targetRows(goal, idOf(goalIds, goal.key), context)),
    },
  };
}

function goalRows(
  goals: readonly TemplateGoal[],
  context: GoalContext,
  ids: ReadonlyMap<string, GoalId>,
  parentId: GoalId | null,
): readonly Goal[] {
  const positions = spreadPositions(goals.length);
  return goals.flatMap(
    ({ key, heading, priority, responsible, targets: _targets, subGoals, ...said }, index) => {
      const id = idOf(ids, key);
      const row: Goal = {
        ...said,
        id,
        planId: context.planId,
        parentId,
        position: positions[index] ?? 0,
        heading: fillSlots(heading, context.slots),
        priorityId: idOrNull(context.priorityIds, priority),
        responsibleId: functionOf(context, responsible),
      };
      return [row, ...goalRows(subGoals, context, ids, id)];
    },
  );
}

function targetRows(
  { targets }: TemplateGoal,
  goalId: GoalId,
  context: GoalContext,
): readonly Target[] {
  const positions = spreadPositions(targets.length);
  return targets.map((target, index) => ({
    id: targetIdSchema.parse(context.newId()),
    planId: context.planId,
    goalId,
    position: positions[index] ?? 0,
    indicatorId: idOrNull(context.indicatorIds, target.indicator),
    condition: conditionOf(target.condition, context),
    scope: target.scope,
    values: valuesOf(target, context),
    setLater: target.setLater && {
      byId: functionOf(context, target.setLater.by),
      on: target.setLater.on,
    },
  }));
}

function conditionOf(
  condition: TemplateTarget['condition'],
  { budgetIds }: GoalContext,
): Condition {
  return 'budget' in condition
    ? { kind: 'withinFrame', budgetId: idOf(budgetIds, condition.budget) }
    : condition;
}

/** What is asked of a unit that the area lacks is left out: of another unit, or of all, nobody has asked it. */
function valuesOf({ values }: TemplateTarget, context: GoalContext): Target['values'] {
  return values.flatMap(({ unit, value, high, note }) => {
    const unitId = unitOf(context, unit);
    if (unitId === undefined) return [];
    return [{ unitId, value: quantityOf(value), high: quantityOf(high), note }];
  });
}
