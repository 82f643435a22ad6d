import { z } from 'zod';
import { planIdSchema, termIdSchema } from '../basics/ids.ts';
import { lineSchema, noteSchema } from '../basics/text-fields.ts';

/** A term that the plan explains (begreppsförklaring). Shown in Swedish order of the terms. */
export const termSchema = z.strictObject({
  id: termIdSchema,
  planId: planIdSchema,
  term: lineSchema,
  explanation: noteSchema,
});
export type Term = z.infer<typeof termSchema>;
