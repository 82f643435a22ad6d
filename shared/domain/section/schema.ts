import { z } from 'zod';
import { functionIdSchema, planIdSchema, sectionIdSchema } from '../basics/ids.ts';
import { positionSchema } from '../basics/position.ts';
import { lineSchema, noteSchema } from '../basics/text-fields.ts';
import { blockSchema } from './blocks.ts';

/** A chapter or subchapter of the plan (avsnitt). Its number is never stored: it follows from the tree. */
export const sectionSchema = z.strictObject({
  id: sectionIdSchema,
  planId: planIdSchema,
  parentId: sectionIdSchema.nullable(),
  position: positionSchema,
  heading: lineSchema,
  /** False for bilagor and lists of terms, which stand outside the chapter numbers. */
  numbered: z.boolean(),
  /** What the template says belongs here; shown while the chapter is empty, never printed. */
  guide: noteSchema,
  ownerId: functionIdSchema.nullable(),
  ready: z.boolean(),
  blocks: z.array(blockSchema),
});
export type Section = z.infer<typeof sectionSchema>;
