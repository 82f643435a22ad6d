import { z } from 'zod';
import { decimalsNeeded, formatDecimal, parseDecimal, type DecimalError } from './decimal.ts';
import type { Result } from './result.ts';

/** How many digits of a stored quantity lie below one: 8,1 is 81 000. */
const DIGITS = 4;

/** One whole, as a quantity is stored. */
export const ONE = 10 ** DIGITS;

/** The largest quantity that may be typed or stored, either sign: a thousand million, safe to add up nine hundred times. */
export const MAX_QUANTITY = 1_000_000_000 * ONE - 1;

/**
 * What is measured or aimed at, as a whole number of ten-thousandths; per cent are written as they are read, so 8,1 %
 * is 81 000. Never a float: a goal of 8,1 is reached by 8,1.
 */
export const quantitySchema = z.int().min(-MAX_QUANTITY).max(MAX_QUANTITY).brand<'Quantity'>();
export type Quantity = z.infer<typeof quantitySchema>;

/** Takes a whole number of ten-thousandths as a quantity. Throws on a fraction: callers round first. */
export function quantity(scaled: number): Quantity {
  if (!Number.isSafeInteger(scaled)) throw new RangeError(`Not a quantity: ${scaled}`);
  // Checked above; -0 would show as a signed zero.
  return (scaled === 0 ? 0 : scaled) as Quantity;
}

/** Reads a number as a person types it: "1 377", "−8,1". At most four decimals; never rounds. */
export function parseQuantity(input: string): Result<Quantity, DecimalError> {
  const parsed = parseDecimal(input, DIGITS);
  if (!parsed.ok) return parsed;
  return Math.abs(parsed.value) > MAX_QUANTITY
    ? { ok: false, error: 'too-large' }
    : { ok: true, value: quantity(parsed.value) };
}

/** Writes a quantity with every decimal it has: "1 377", "−8,1". Give `decimals` to round to a fixed number. */
export function formatQuantity(value: Quantity, decimals = decimalsNeeded(value, DIGITS)): string {
  return formatDecimal(value, DIGITS, decimals);
}
