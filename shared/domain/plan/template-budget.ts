import { z } from 'zod';
import { isoDateSchema, yearSchema } from '../basics/dates.ts';
import { kronorSchema, moneyUnitSchema } from '../basics/money.ts';
import { lineSchema, noteSchema } from '../basics/text-fields.ts';
import {
  budgetStatusSchema,
  columnKindSchema,
  rowKindSchema,
  rowMeasureSchema,
} from '../budget/schema.ts';

const keySchema = z.string();

/** A fixed year, or one counted from the plan's: 0 is the plan year, -1 the one before. */
const templateYearSchema = z.union([yearSchema, z.strictObject({ fromPlanYear: z.int() })]);
export type TemplateYear = z.infer<typeof templateYearSchema>;

const templateColumnSchema = z.strictObject({
  key: keySchema,
  unit: lineSchema,
  kind: columnKindSchema,
  year: templateYearSchema,
  from: keySchema.nullable().default(null),
  to: keySchema.nullable().default(null),
  allowedCredit: kronorSchema.nullable().default(null),
  savings: kronorSchema.nullable().default(null),
});

/** Amounts by column key: kronor, or hundredths of årsarbetskrafter in an fte row. */
const amountsSchema = z.record(keySchema, kronorSchema).default({});

const templateRowSchema = z.strictObject({
  key: keySchema,
  kind: rowKindSchema,
  label: lineSchema,
  measure: rowMeasureSchema.default('money'),
  parent: keySchema.nullable().default(null),
  operands: z
    .array(z.strictObject({ row: keySchema, sign: z.union([z.literal(1), z.literal(-1)]) }))
    .default([]),
  cells: amountsSchema,
  /** Totals as stated in the source, to hold against the computed ones. */
  control: amountsSchema,
});

/** A budget table of a template, with the columns and rows it starts with. */
export const templateTableSchema = z.strictObject({
  name: lineSchema,
  status: budgetStatusSchema.default('preliminary'),
  decidedOn: isoDateSchema.nullable().default(null),
  displayUnit: moneyUnitSchema,
  decimals: z.int().min(0).max(3),
  columns: z.array(templateColumnSchema),
  rows: z.array(templateRowSchema),
});
export type TemplateTable = z.infer<typeof templateTableSchema>;

/** A file of budget rows that any plan can take: resources/templates/budget-*.json. */
export const budgetTemplateSchema = z.strictObject({
  id: keySchema,
  name: lineSchema,
  description: noteSchema,
  budget: templateTableSchema,
});
export type BudgetTemplate = z.infer<typeof budgetTemplateSchema>;

/** A budget in a plan template: written out, or taken from a budget template by its id. */
export const templateBudgetSchema = z.union([
  templateTableSchema.extend({ key: keySchema }),
  z.strictObject({ key: keySchema, rowsFrom: keySchema }),
]);
export type TemplateBudget = z.infer<typeof templateBudgetSchema>;
