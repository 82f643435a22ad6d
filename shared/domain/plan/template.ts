import { z } from 'zod';
import { isoDateSchema, yearSchema } from '../basics/dates.ts';
import { lineSchema, noteSchema } from '../basics/text-fields.ts';
import { templateAreaSchema } from './template-area.ts';
import { templateBudgetSchema } from './template-budget.ts';
import { templateSectionSchema } from './template-sections.ts';

const dateSchema = isoDateSchema.nullable().default(null);

const templateDatesSchema = z
  .strictObject({
    consultationSentOn: dateSchema,
    answersDueOn: dateSchema,
    unionCooperationOn: dateSchema,
    decisionOn: dateSchema,
    validFrom: dateSchema,
  })
  .prefault({});

/** Facts of the plan itself. A template leaves the year open; a sample fixes it. */
const templatePlanSchema = z.strictObject({
  title: lineSchema,
  year: yearSchema.nullable(),
  registrationNumber: lineSchema,
  version: lineSchema,
  dates: templateDatesSchema,
  decidedBy: lineSchema.default(''),
  unionOrganisations: lineSchema.default(''),
  unionMinutes: lineSchema.default(''),
});

/**
 * A plan as data: outline, organisation and budgets in one file. Templates and samples share the format; a sample has
 * its chapters filled. Text may hold the slots of `fillSlots` in headings, names and titles.
 */
export const templateSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['template', 'sample']),
  name: lineSchema,
  description: noteSchema,
  plan: templatePlanSchema,
  area: templateAreaSchema,
  sections: z.array(templateSectionSchema),
  budgets: z.array(templateBudgetSchema),
});
export type Template = z.infer<typeof templateSchema>;
