import { z } from 'zod';
import { isoDateSchema } from '../basics/dates.ts';
import { lineSchema, noteSchema } from '../basics/text-fields.ts';
import {
  conditionSchema,
  goalKindSchema,
  goalLevelSchema,
  quantifierSchema,
  targetScopeSchema,
} from '../goal/schema.ts';
import { templateFigureSchema } from './template-quantity.ts';

const keySchema = z.string().nullable().default(null);
const figureSchema = templateFigureSchema.nullable().default(null);

/** The conditions of the rows, but for the one that names a budget: that one names it by key. */
const templateConditionSchema = z.union([
  z.strictObject({ kind: z.literal('withinFrame'), budget: z.string() }),
  conditionSchema.refine(({ kind }) => kind !== 'withinFrame'),
]);

const templateTargetSchema = z.strictObject({
  indicator: keySchema,
  condition: templateConditionSchema,
  scope: targetScopeSchema.default('eachUnit'),
  values: z
    .array(
      z.strictObject({
        unit: keySchema,
        value: figureSchema,
        high: figureSchema,
        note: lineSchema.default(''),
      }),
    )
    .default([]),
  setLater: z
    .strictObject({ by: keySchema, on: isoDateSchema.nullable().default(null) })
    .nullable()
    .default(null),
});
export type TemplateTarget = z.infer<typeof templateTargetSchema>;

/** A goal in a template, its sub-goals inside it. */
export const templateGoalSchema = z.strictObject({
  key: z.string(),
  heading: lineSchema,
  description: noteSchema.default(''),
  kind: goalKindSchema,
  level: goalLevelSchema.default('local'),
  combination: z.boolean().default(false),
  quantifier: quantifierSchema.default({ kind: 'all' }),
  priority: keySchema,
  responsible: keySchema,
  targets: z.array(templateTargetSchema).default([]),
  get subGoals() {
    return z.array(templateGoalSchema).default([]);
  },
});
export type TemplateGoal = z.infer<typeof templateGoalSchema>;

/** A goal and all below it, depth first. */
export function flattenGoals(goals: readonly TemplateGoal[]): readonly TemplateGoal[] {
  return goals.flatMap((goal) => [goal, ...flattenGoals(goal.subGoals)]);
}
