import { z } from 'zod';
import {
  longTermGoalIdSchema,
  planIdSchema,
  priorityIdSchema,
  unitIdSchema,
  workOrderIdSchema,
  workOrderStepIdSchema,
} from '../basics/ids.ts';
import { positionSchema } from '../basics/position.ts';
import { lineSchema, noteSchema } from '../basics/text-fields.ts';

/** A long-term goal (långsiktigt mål): what priorities serve over several years. */
export const longTermGoalSchema = z.strictObject({
  id: longTermGoalIdSchema,
  planId: planIdSchema,
  position: positionSchema,
  text: lineSchema,
});
export type LongTermGoal = z.infer<typeof longTermGoalSchema>;

/** medborgarnas problembild, medarbetarnas problembild, nationell, region eller polisområde, övrigt. */
export const priorityOriginSchema = z.enum(['citizens', 'staff', 'national', 'superior', 'other']);

/** prioriteras, or prioriteras inte: what is put off is said openly, with its reason. */
export const priorityStandingSchema = z.enum(['prioritised', 'notPrioritised']);
export type PriorityStanding = z.infer<typeof priorityStandingSchema>;

/** A priority. Its rank among those of its standing is its position and is never stored as a number. */
export const prioritySchema = z.strictObject({
  id: priorityIdSchema,
  planId: planIdSchema,
  position: positionSchema,
  standing: priorityStandingSchema,
  heading: lineSchema,
  /** What it means: inriktning. */
  description: noteSchema,
  origin: priorityOriginSchema,
  /** Where the origin can be read: a survey, a decision, a regional plan. */
  originSource: lineSchema,
  longTermGoalId: longTermGoalIdSchema.nullable(),
  /** The kommuner, stadsdelar or police units it concerns; none means the whole area. */
  unitIds: z.array(unitIdSchema),
  /** Why it is not prioritised; empty for what is. */
  reason: noteSchema,
});
export type Priority = z.infer<typeof prioritySchema>;

/** An order of priority inside one area of work (prioriteringsordning), such as which investigations come first. */
export const workOrderSchema = z.strictObject({
  id: workOrderIdSchema,
  planId: planIdSchema,
  position: positionSchema,
  heading: lineSchema,
  description: noteSchema,
});
export type WorkOrder = z.infer<typeof workOrderSchema>;

/** One step of an order; its number is its place. */
export const workOrderStepSchema = z.strictObject({
  id: workOrderStepIdSchema,
  planId: planIdSchema,
  workOrderId: workOrderIdSchema,
  position: positionSchema,
  text: lineSchema,
});
export type WorkOrderStep = z.infer<typeof workOrderStepSchema>;
