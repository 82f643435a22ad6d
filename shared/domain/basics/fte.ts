import { z } from 'zod';
import { decimalsNeeded, formatDecimal, parseDecimal, type DecimalError } from './decimal.ts';
import { fail, ok, type Result } from './result.ts';

const DIGITS = 2;
const MAX_FTE = 99_999_999;

/** Årsarbetskrafter in hundredths: 12,25 is 1225. Negative only as a change. */
export const fteSchema = z.int().min(-MAX_FTE).max(MAX_FTE).brand<'Fte'>();
export type Fte = z.infer<typeof fteSchema>;

/** Takes a whole number as hundredths of årsarbetskrafter. Throws on a fraction: that is a bug. */
export function fte(hundredths: number): Fte {
  if (!Number.isSafeInteger(hundredths))
    throw new RangeError(`Not whole hundredths: ${hundredths}`);
  // Checked above; -0 would show as a signed zero.
  return (hundredths === 0 ? 0 : hundredths) as Fte;
}

/** Reads årsarbetskrafter as a person types them: "12,25" is 1225 hundredths. */
export function parseFte(input: string): Result<Fte, DecimalError> {
  const parsed = parseDecimal(input, DIGITS);
  if (!parsed.ok) return parsed;
  return Math.abs(parsed.value) > MAX_FTE ? fail('too-large') : ok(fte(parsed.value));
}

/** Writes årsarbetskrafter exactly, with one decimal or, where it takes two, with two: "12,5", "12,25". */
export function formatFte(hundredths: Fte): string {
  return formatDecimal(hundredths, DIGITS, Math.max(1, decimalsNeeded(hundredths, DIGITS)));
}
