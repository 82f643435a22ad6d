import { z } from 'zod';

/** Whole kronor, may be negative. Money is never a fraction and never a float sum: units are only a way to show it. */
export const kronorSchema = z.int().brand<'Kronor'>();
export type Kronor = z.infer<typeof kronorSchema>;

export const moneyUnitSchema = z.enum(['kr', 'tkr', 'mnkr']);
export type MoneyUnit = z.infer<typeof moneyUnitSchema>;

/** How many kronor one of the unit is. */
export const KRONOR_PER_UNIT: Readonly<Record<MoneyUnit, number>> = {
  kr: 1,
  tkr: 1_000,
  mnkr: 1_000_000,
};

/** Takes a whole number as kronor. Throws on a fraction or beyond 2^53: sums that large are a bug, not money. */
export function kronor(amount: number): Kronor {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not whole kronor: ${amount}`);
  // Checked above; -0 would show as a signed zero.
  return (amount === 0 ? 0 : amount) as Kronor;
}
