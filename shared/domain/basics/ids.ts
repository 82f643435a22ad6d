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

/** Makes a fresh unique string; a UUID in the program, a counter in tests. */
export type NewId = () => string;
