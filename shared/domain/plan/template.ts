import { z } from 'zod';
import { isoDateSchema, yearSchema } from '../basics/dates.ts';
import { lineSchema, noteSchema } from '../basics/text-fields.ts';
import { templateActionSchema } from './template-actions.ts';
import { templateAreaSchema } from './template-area.ts';
import { templateBudgetSchema } from './template-budget.ts';
import { templatePictureSchema, templateTermSchema } from './template-extras.ts';
import { templateGoalSchema } from './template-goals.ts';
import { templateIndicatorSchema } from './template-indicators.ts';
import {
  templateLongTermGoalSchema,
  templatePrioritySchema,
  templateWorkOrderSchema,
} from './template-priorities.ts';
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
 * A plan as data: outline, organisation, priorities, goals, actions and budgets in one file. Templates and samples
 * share the format; a sample has its chapters filled. Text may hold the slots of `fillSlots` in headings, names and
 * titles.
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
  longTermGoals: z.array(templateLongTermGoalSchema).default([]),
  priorities: z.array(templatePrioritySchema).default([]),
  workOrders: z.array(templateWorkOrderSchema).default([]),
  indicators: z.array(templateIndicatorSchema).default([]),
  goals: z.array(templateGoalSchema).default([]),
  actions: z.array(templateActionSchema).default([]),
  terms: z.array(templateTermSchema).default([]),
  pictures: z.array(templatePictureSchema).default([]),
});
export type Template = z.infer<typeof templateSchema>;
