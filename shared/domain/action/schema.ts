import { z } from 'zod';
import { isoDateSchema } from '../basics/dates.ts';
import { actionIdSchema, functionIdSchema, goalIdSchema, planIdSchema } from '../basics/ids.ts';
import { positionSchema } from '../basics/position.ts';
import { rhythmSchema } from '../basics/rhythm.ts';
import { lineSchema, noteSchema } from '../basics/text-fields.ts';

/** planerad, pågår, klar, pausad, avbruten. Late is computed from the days, never stored. */
export const actionStatusSchema = z.enum(['planned', 'ongoing', 'done', 'paused', 'dropped']);
export type ActionStatus = z.infer<typeof actionStatusSchema>;

/** kort sikt, lång sikt. */
export const horizonSchema = z.enum(['short', 'long']);

/** grön, gul, röd: always shown with the word. */
export const signalSchema = z.enum(['green', 'yellow', 'red']);
export type Signal = z.infer<typeof signalSchema>;

/** What one party takes on itself in an action: a kommun, a company, an association. */
export const commitmentSchema = z.strictObject({ party: lineSchema, undertaking: noteSchema });
export type Commitment = z.infer<typeof commitmentSchema>;

/** An action (åtgärd): what is done, for which goal, by whom and when, and how it went. */
export const actionSchema = z.strictObject({
  id: actionIdSchema,
  planId: planIdSchema,
  position: positionSchema,
  what: noteSchema,
  goalId: goalIdSchema.nullable(),
  /** Operativt mål: what the action itself is to lead to. */
  operativeTarget: noteSchema,
  responsibleId: functionIdSchema.nullable(),
  from: isoDateSchema.nullable(),
  to: isoDateSchema.nullable(),
  rhythm: rhythmSchema.nullable(),
  resources: noteSchema,
  commitments: z.array(commitmentSchema),
  financing: noteSchema,
  /** How it is followed up. */
  followUp: noteSchema,
  /** Redovisas till: a function of the area. */
  reportToId: functionIdSchema.nullable(),
  /** Redovisas senast. */
  reportBy: isoDateSchema.nullable(),
  horizon: horizonSchema.nullable(),
  status: actionStatusSchema,
  signal: signalSchema.nullable(),
  /** What was seen at the latest follow-up, and when that was. */
  followUpNote: noteSchema,
  followedUpOn: isoDateSchema.nullable(),
});
export type Action = z.infer<typeof actionSchema>;
