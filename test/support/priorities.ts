import {
  longTermGoalIdSchema,
  priorityIdSchema,
  workOrderIdSchema,
  workOrderStepIdSchema,
} from '#shared/domain/basics/ids.ts';
import type {
  LongTermGoal,
  Priority,
  WorkOrder,
  WorkOrderStep,
} from '#shared/domain/priority/schema.ts';
import { PLAN_ID } from './rows.ts';

/** A priority out of the citizens' problem picture, headed as its id. */
export function aPriority(id: string, fields: Partial<Priority> = {}): Priority {
  return {
    id: priorityIdSchema.parse(id),
    planId: PLAN_ID,
    position: 1024,
    standing: 'prioritised',
    heading: id,
    description: '',
    origin: 'citizens',
    originSource: '',
    longTermGoalId: null,
    unitIds: [],
    reason: '',
    ...fields,
  };
}

/** A long-term goal worded as its id. */
export function aLongTermGoal(id: string, fields: Partial<LongTermGoal> = {}): LongTermGoal {
  return {
    id: longTermGoalIdSchema.parse(id),
    planId: PLAN_ID,
    position: 1024,
    text: id,
    ...fields,
  };
}

/** An order of work headed as its id. */
export function aWorkOrder(id: string, fields: Partial<WorkOrder> = {}): WorkOrder {
  return {
    id: workOrderIdSchema.parse(id),
    planId: PLAN_ID,
    position: 1024,
    heading: id,
    description: '',
    ...fields,
  };
}

/** A step of an order, worded as its id. */
export function aStep(
  id: string,
  orderId: string,
  fields: Partial<WorkOrderStep> = {},
): WorkOrderStep {
  return {
    id: workOrderStepIdSchema.parse(id),
    planId: PLAN_ID,
    workOrderId: workOrderIdSchema.parse(orderId),
    position: 1024,
    text: id,
    ...fields,
  };
}
