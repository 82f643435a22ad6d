import { z } from 'zod';

/** Why a file could not be written. */
export const writeFailures = [
  'cancelled',
  'target-locked',
  'disk-full',
  'not-permitted',
  'folder-missing',
  'too-large',
  'unknown',
] as const;
export type WriteFailure = (typeof writeFailures)[number];

/** Why a file could not be read. */
export const readFailures = [
  'cancelled',
  'not-found',
  'not-permitted',
  'too-large',
  'unknown',
] as const;
export type ReadFailure = (typeof readFailures)[number];

/** A value, or one of the codes: the shape of `Result`, spelled as a schema because both ends parse it. */
export type OutcomeSchema<Value extends z.ZodType, Code extends string> = z.ZodDiscriminatedUnion<
  [
    z.ZodObject<{ ok: z.ZodLiteral<true>; value: Value }, z.core.$strict>,
    z.ZodObject<{ ok: z.ZodLiteral<false>; error: z.ZodEnum<{ [C in Code]: C }> }, z.core.$strict>,
  ],
  'ok'
>;

/** Schema of an answer that is expected to fail at times, with the codes it may fail with. */
export function outcomeSchema<Value extends z.ZodType, const Code extends string>(
  value: Value,
  codes: readonly Code[],
): OutcomeSchema<Value, Code> {
  return z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), error: z.enum(codes) }),
  ]);
}
