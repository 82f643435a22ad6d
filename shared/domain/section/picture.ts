import { z } from 'zod';
import { pictureIdSchema, planIdSchema } from '../basics/ids.ts';
import { lineSchema } from '../basics/text-fields.ts';

/** The longest side a picture is kept with, in pixels: 17 cm in print at 300 dpi. */
export const MAX_PICTURE_SIDE = 2000;
/** The most a kept picture may weigh, in characters of base64. */
export const MAX_PICTURE_CHARACTERS = 4_000_000;

/** A picture of the plan: scaled down and drawn anew when it is taken in, so that it carries no metadata. */
export const pictureSchema = z.strictObject({
  id: pictureIdSchema,
  planId: planIdSchema,
  /** The name of the file it came from. */
  name: lineSchema,
  type: z.enum(['image/png', 'image/jpeg']),
  width: z.int().min(1).max(MAX_PICTURE_SIDE),
  height: z.int().min(1).max(MAX_PICTURE_SIDE),
  /** The file's bytes in base64, so that a row is plain JSON wherever it travels. */
  data: z
    .string()
    .min(1)
    .max(MAX_PICTURE_CHARACTERS)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/),
});
export type Picture = z.infer<typeof pictureSchema>;
