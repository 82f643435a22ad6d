import { z } from 'zod';
import { isoDateSchema } from '../basics/dates.ts';
import {
  budgetIdSchema,
  functionIdSchema,
  goalIdSchema,
  indicatorIdSchema,
  observationIdSchema,
  planIdSchema,
  priorityIdSchema,
  targetIdSchema,
  unitIdSchema,
} from '../basics/ids.ts';
import { positionSchema } from '../basics/position.ts';
import { quantitySchema } from '../basics/quantity.ts';
import { rhythmSchema } from '../basics/rhythm.ts';
import { lineSchema, noteSchema } from '../basics/text-fields.ts';

/** effektmål, processmål, produktionsmål, leverans, ekonomiskt mål. */
export const goalKindSchema = z.enum(['effect', 'process', 'production', 'delivery', 'economy']);

/** nationellt, gemensamt (with the prosecutors, a kommun …), lokalt. */
export const goalLevelSchema = z.enum(['national', 'joint', 'local']);

/** For how many units the goal must hold: alla, or minst n. */
export const quantifierSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('atLeast'), count: z.int().min(1).max(999) }),
]);
export type Quantifier = z.infer<typeof quantifierSchema>;

/** A goal or, with a parent, a sub-goal (delmål). What must hold stands in its targets. */
export const goalSchema = z.strictObject({
  id: goalIdSchema,
  planId: planIdSchema,
  position: positionSchema,
  parentId: goalIdSchema.nullable(),
  priorityId: priorityIdSchema.nullable(),
  heading: lineSchema,
  /** What is to be reached, in prose. */
  description: noteSchema,
  kind: goalKindSchema,
  level: goalLevelSchema,
  /** Kombinationsmål: all its targets must hold at once; otherwise some of them make it partly met. */
  combination: z.boolean(),
  quantifier: quantifierSchema,
  responsibleId: functionIdSchema.nullable(),
});
export type Goal = z.infer<typeof goalSchema>;

/** Whether more or less of what is measured is better. */
export const directionSchema = z.enum(['increase', 'decrease']);
export type Direction = z.infer<typeof directionSchema>;

/** What a change is counted in. A share that goes from 40 to 44 % rises 4 percentage points and 10 per cent. */
export const changeMeasureSchema = z.enum(['amount', 'percent', 'percentagePoints']);
export type ChangeMeasure = z.infer<typeof changeMeasureSchema>;

/**
 * When a target holds. The value compared with stands in the target's values, one for each unit; `between` takes two.
 * minst, högst, mellan, ändras med, bättre än utgångsläget, klart senast, inom budgetens ram,
 * följs utan målvärde.
 */
export const conditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('atLeast') }),
  z.strictObject({ kind: z.literal('atMost') }),
  z.strictObject({ kind: z.literal('between') }),
  z.strictObject({
    kind: z.literal('changeBy'),
    direction: directionSchema,
    measure: changeMeasureSchema,
  }),
  z.strictObject({ kind: z.literal('betterThanBaseline'), direction: directionSchema }),
  z.strictObject({
    kind: z.literal('doneBy'),
    date: isoDateSchema.nullable(),
    doneOn: isoDateSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('withinFrame'), budgetId: budgetIdSchema.nullable() }),
  z.strictObject({ kind: z.literal('tracked') }),
]);
export type Condition = z.infer<typeof conditionSchema>;

/** What a target asks of one unit. `high` is only used by an interval; null is not set (yet). */
export const targetValueSchema = z.strictObject({
  /** Null is the whole area. */
  unitId: unitIdSchema.nullable(),
  value: quantitySchema.nullable(),
  high: quantitySchema.nullable(),
  /** A note printed under the table, such as why one unit's value differs. */
  note: lineSchema,
});
export type TargetValue = z.infer<typeof targetValueSchema>;

/** Whose outcome is compared: each unit's own, all units' sum, or the outcome per officer (grunduppdrag). */
export const targetScopeSchema = z.enum(['eachUnit', 'sum', 'perOfficer']);

/** One measure of a goal: an indicator and the condition it must meet. The components of a combination goal are these. */
export const targetSchema = z.strictObject({
  id: targetIdSchema,
  planId: planIdSchema,
  goalId: goalIdSchema,
  position: positionSchema,
  /** Null for what is only done or not (doneBy), or not chosen yet. */
  indicatorId: indicatorIdSchema.nullable(),
  condition: conditionSchema,
  scope: targetScopeSchema,
  values: z.array(targetValueSchema),
  /** Målvärde fastställs senare: by whom and when. Null when the value is set or not asked for. */
  setLater: z
    .strictObject({ byId: functionIdSchema.nullable(), on: isoDateSchema.nullable() })
    .nullable(),
});
export type Target = z.infer<typeof targetSchema>;

/** What an indicator counts: a number of something, or a share in per cent. */
export const indicatorKindSchema = z.enum(['number', 'percent']);
export type IndicatorKind = z.infer<typeof indicatorKindSchema>;

/** An indicator (mått): what is measured, how, where it is read and by whom. Several goals may share one. */
export const indicatorSchema = z.strictObject({
  id: indicatorIdSchema,
  planId: planIdSchema,
  position: positionSchema,
  name: lineSchema,
  kind: indicatorKindSchema,
  /** What is counted: ärenden, kontroller, timmar. Per cent have the sign itself. */
  unit: lineSchema,
  /** Täljare and nämnare of a share, in words. */
  numerator: lineSchema,
  denominator: lineSchema,
  source: lineSchema,
  rhythm: rhythmSchema.nullable(),
  /** The days on which it is measured, where they are set. */
  measuringDates: z.array(isoDateSchema),
  responsibleId: functionIdSchema.nullable(),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/**
 * What was measured: one unit, one day. Either the value, or numerator and denominator from which it follows (then
 * `value` is null). A baseline (utgångsläge) is an observation too, and there may be several.
 */
export const observationSchema = z.strictObject({
  id: observationIdSchema,
  planId: planIdSchema,
  indicatorId: indicatorIdSchema,
  /** Null is the whole area. */
  unitId: unitIdSchema.nullable(),
  date: isoDateSchema,
  value: quantitySchema.nullable(),
  numerator: quantitySchema.nullable(),
  denominator: quantitySchema.nullable(),
  /** How many answered or were counted; null when it was not said. */
  n: z.int().min(0).nullable(),
  preliminary: z.boolean(),
  baseline: z.boolean(),
  note: lineSchema,
});
export type Observation = z.infer<typeof observationSchema>;
