import { z } from 'zod';
import {
  longTermGoalIdSchema,
  priorityIdSchema,
  workOrderIdSchema,
  workOrderStepIdSchema,
  type PriorityId,
  type WorkOrderId,
} from '../basics/ids.ts';
import { spreadPositions } from '../basics/position.ts';
import { lineSchema, noteSchema } from '../basics/text-fields.ts';
import {
  priorityOriginSchema,
  priorityStandingSchema,
  type LongTermGoal,
  type Priority,
  type WorkOrder,
  type WorkOrderStep,
} from '../priority/schema.ts';
import type { RowSet } from '../tables.ts';
import { idOf, idOrNull, keyedIds } from './template-keys.ts';
import type { TemplateOwner } from './template-owner.ts';
import { fillSlots } from './template-slots.ts';

/** A long-term goal in a template. */
export const templateLongTermGoalSchema = z.strictObject({ key: z.string(), text: lineSchema });

/** A priority in a template, ranked by its place in the list. */
export const templatePrioritySchema = z.strictObject({
  key: z.string(),
  heading: lineSchema,
  standing: priorityStandingSchema.default('prioritised'),
  description: noteSchema.default(''),
  origin: priorityOriginSchema,
  originSource: lineSchema.default(''),
  longTermGoal: z.string().nullable().default(null),
  units: z.array(z.string()).default([]),
  reason: noteSchema.default(''),
});

/** An order of priority inside one area of work. */
export const templateWorkOrderSchema = z.strictObject({
  key: z.string(),
  heading: lineSchema,
  description: noteSchema.default(''),
  steps: z.array(lineSchema),
});

export type TemplatePriorities = {
  readonly longTermGoals: readonly z.infer<typeof templateLongTermGoalSchema>[];
  readonly priorities: readonly z.infer<typeof templatePrioritySchema>[];
  readonly workOrders: readonly z.infer<typeof templateWorkOrderSchema>[];
};

/** The rows, and what the keys of priorities and work orders stand for. */
export type PriorityRows = {
  readonly rows: Pick<RowSet, 'longTermGoals' | 'priorities' | 'workOrders' | 'workOrderSteps'>;
  readonly priorityIds: ReadonlyMap<string, PriorityId>;
  readonly workOrderIds: ReadonlyMap<string, WorkOrderId>;
};

/** Long-term goals, priorities and work orders of a new plan. References must have been checked. */
export function prioritiesFromTemplate(
  template: TemplatePriorities,
  owner: TemplateOwner,
): PriorityRows {
  const { newId } = owner;
  const longTermIds = keyedIds(template.longTermGoals, () => longTermGoalIdSchema.parse(newId()));
  const priorityIds = keyedIds(template.priorities, () => priorityIdSchema.parse(newId()));
  const workOrderIds = keyedIds(template.workOrders, () => workOrderIdSchema.parse(newId()));
  return {
    priorityIds,
    workOrderIds,
    rows: {
      longTermGoals: longTermGoalRows(template, owner, longTermIds),
      priorities: priorityRows(template, owner, priorityIds, longTermIds),
      workOrders: workOrderRows(template, owner, workOrderIds),
      workOrderSteps: stepRows(template, owner, workOrderIds),
    },
  };
}

function longTermGoalRows(
  { longTermGoals }: TemplatePriorities,
  { planId }: TemplateOwner,
  ids: ReadonlyMap<string, LongTermGoal['id']>,
): readonly LongTermGoal[] {
  const positions = spreadPositions(longTermGoals.length);
  return longTermGoals.map(({ key, text }, index) => ({
    id: idOf(ids, key),
    planId,
    position: positions[index] ?? 0,
    text,
  }));
}

function priorityRows(
  { priorities }: TemplatePriorities,
  { planId, slots, unitIds }: TemplateOwner,
  ids: ReadonlyMap<string, PriorityId>,
  longTermIds: ReadonlyMap<string, LongTermGoal['id']>,
): readonly Priority[] {
  const positions = spreadPositions(priorities.length);
  return priorities.map(({ key, heading, longTermGoal, units, ...said }, index) => ({
    ...said,
    id: idOf(ids, key),
    planId,
    position: positions[index] ?? 0,
    heading: fillSlots(heading, slots),
    longTermGoalId: idOrNull(longTermIds, longTermGoal),
    unitIds: units.flatMap((unit) => unitIds.get(unit) ?? []),
  }));
}

function workOrderRows(
  { workOrders }: TemplatePriorities,
  { planId }: TemplateOwner,
  ids: ReadonlyMap<string, WorkOrderId>,
): readonly WorkOrder[] {
  const positions = spreadPositions(workOrders.length);
  return workOrders.map(({ key, heading, description }, index) => ({
    id: idOf(ids, key),
    planId,
    position: positions[index] ?? 0,
    heading,
    description,
  }));
}

function stepRows(
  { workOrders }: TemplatePriorities,
  { planId, newId }: TemplateOwner,
  ids: ReadonlyMap<string, WorkOrderId>,
): readonly WorkOrderStep[] {
  return workOrders.flatMap(({ key, steps }) => {
    const positions = spreadPositions(steps.length);
    return steps.map((text, index) => ({
      id: workOrderStepIdSchema.parse(newId()),
      planId,
      workOrderId: idOf(ids, key),
      position: positions[index] ?? 0,
      text,
    }));
  });
}
