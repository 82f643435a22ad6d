import { z } from 'zod';
import { isoDateTimeSchema } from '#shared/domain/basics/dates.ts';
import { planIdSchema } from '#shared/domain/basics/ids.ts';

/** The layout of the file itself: which parts there are and what they are called. Rows have a number of their own. */
export const FORMAT = 1;
export const APPLICATION = 'omradesplan';
export const MANIFEST_NAME = 'manifest.json';

const versionSchema = z.string().max(40);

/** What every version of the program writes, also those not yet made. Read first, to tell a newer file from a broken one. */
export const manifestHeadSchema = z.looseObject({
  application: z.literal(APPLICATION),
  format: z.int().positive(),
  shape: z.int().positive(),
  programVersion: versionSchema,
});

/** A part of the file and the SHA-256 of its unpacked bytes, in hexadecimal. */
const partSchema = z.strictObject({ name: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** The table of contents of a plan file. */
export const manifestSchema = z.strictObject({
  application: z.literal(APPLICATION),
  format: z.literal(FORMAT),
  /** The shape of the rows, as numbered by the migrations. */
  shape: z.int().positive(),
  programVersion: versionSchema,
  planId: planIdSchema,
  revision: z.int().nonnegative(),
  baseRevision: z.int().nonnegative(),
  savedAt: isoDateTimeSchema.nullable(),
  parts: z.array(partSchema),
});
export type Manifest = z.infer<typeof manifestSchema>;
