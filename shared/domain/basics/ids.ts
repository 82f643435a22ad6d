import { z } from 'zod';

/** Longest id accepted from a file; a UUID has 36 characters, a budget cell's two of them and a colon. */
const MAX_ID_LENGTH = 80;

/**
 * What every identifier looks like. Ids are made by the Ids port (UUIDs) and never by a counter, so that rows from two
 * machines can meet in one file without clashing.
 */
const idSchema = z
  .string()
  .min(1)
  .max(MAX_ID_LENGTH)
  .regex(/^[0-9A-Za-z:_-]+$/);

export const areaIdSchema = idSchema.brand<'AreaId'>();
export const unitIdSchema = idSchema.brand<'UnitId'>();
export const functionIdSchema = idSchema.brand<'FunctionId'>();
export const holderIdSchema = idSchema.brand<'HolderId'>();
export const planIdSchema = idSchema.brand<'PlanId'>();
export const sectionIdSchema = idSchema.brand<'SectionId'>();
export const blockIdSchema = idSchema.brand<'BlockId'>();
export const budgetIdSchema = idSchema.brand<'BudgetId'>();
export const budgetColumnIdSchema = idSchema.brand<'BudgetColumnId'>();
export const budgetRowIdSchema = idSchema.brand<'BudgetRowId'>();
export const budgetCellIdSchema = idSchema.brand<'BudgetCellId'>();
export const longTermGoalIdSchema = idSchema.brand<'LongTermGoalId'>();
export const priorityIdSchema = idSchema.brand<'PriorityId'>();
export const workOrderIdSchema = idSchema.brand<'WorkOrderId'>();
export const workOrderStepIdSchema = idSchema.brand<'WorkOrderStepId'>();
export const goalIdSchema = idSchema.brand<'GoalId'>();
export const targetIdSchema = idSchema.brand<'TargetId'>();
export const indicatorIdSchema = idSchema.brand<'IndicatorId'>();
export const observationIdSchema = idSchema.brand<'ObservationId'>();
export const actionIdSchema = idSchema.brand<'ActionId'>();
export const pictureIdSchema = idSchema.brand<'PictureId'>();
export const termIdSchema = idSchema.brand<'TermId'>();
export const privateNoteIdSchema = idSchema.brand<'PrivateNoteId'>();

export type AreaId = z.infer<typeof areaIdSchema>;
export type UnitId = z.infer<typeof unitIdSchema>;
export type FunctionId = z.infer<typeof functionIdSchema>;
export type HolderId = z.infer<typeof holderIdSchema>;
export type PlanId = z.infer<typeof planIdSchema>;
export type SectionId = z.infer<typeof sectionIdSchema>;
export type BlockId = z.infer<typeof blockIdSchema>;
export type BudgetId = z.infer<typeof budgetIdSchema>;
export type BudgetColumnId = z.infer<typeof budgetColumnIdSchema>;
export type BudgetRowId = z.infer<typeof budgetRowIdSchema>;
export type BudgetCellId = z.infer<typeof budgetCellIdSchema>;
export type LongTermGoalId = z.infer<typeof longTermGoalIdSchema>;
export type PriorityId = z.infer<typeof priorityIdSchema>;
export type WorkOrderId = z.infer<typeof workOrderIdSchema>;
export type WorkOrderStepId = z.infer<typeof workOrderStepIdSchema>;
export type GoalId = z.infer<typeof goalIdSchema>;
export type TargetId = z.infer<typeof targetIdSchema>;
export type IndicatorId = z.infer<typeof indicatorIdSchema>;
export type ObservationId = z.infer<typeof observationIdSchema>;
export type ActionId = z.infer<typeof actionIdSchema>;
export type PictureId = z.infer<typeof pictureIdSchema>;
export type TermId = z.infer<typeof termIdSchema>;
export type PrivateNoteId = z.infer<typeof privateNoteIdSchema>;

/** Makes a fresh unique string; a UUID in the program, a counter in tests. */
export type NewId = () => string;
