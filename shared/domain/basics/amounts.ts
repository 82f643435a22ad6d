import {
  decimalsNeeded,
  formatDecimal,
  parseDecimal,
  roundHalfAway,
  type DecimalError,
} from './decimal.ts';
import { KRONOR_PER_UNIT, kronor, type Kronor, type MoneyUnit } from './money.ts';
import { fail, ok, type Result } from './result.ts';

/** Why an amount was refused; the screen puts each code into words. */
export type AmountError = DecimalError;

/** The largest amount that may be typed or stored, either sign: far above the whole police appropriation, and safe to add up. */
export const MAX_AMOUNT = 999_999_999_999;

/** How many digits of a whole number of kronor lie below one of the unit. */
export const DIGITS_BELOW_UNIT: Readonly<Record<MoneyUnit, number>> = { kr: 0, tkr: 3, mnkr: 6 };

/** Reads an amount as a person types it in the unit: "−12,5" in mnkr is −12 500 000 kronor. Never rounds. */
export function parseAmount(input: string, unit: MoneyUnit): Result<Kronor, AmountError> {
  const parsed = parseDecimal(input, DIGITS_BELOW_UNIT[unit]);
  if (!parsed.ok) return parsed;
  return Math.abs(parsed.value) > MAX_AMOUNT ? fail('too-large') : ok(kronor(parsed.value));
}

/** Writes an amount in the unit with a fixed number of decimals, rounded if need be: "264,9", "−1,0", "0,0". */
export function formatAmount(amount: Kronor, unit: MoneyUnit, decimals: number): string {
  return formatDecimal(amount, DIGITS_BELOW_UNIT[unit], decimals);
}

/**
 * Writes an amount with every decimal it has, and no more than `least` that it has not: what an editor shows, so that
 * nothing is lost by looking, and how a difference is told.
 */
export function exactAmount(amount: Kronor, unit: MoneyUnit, least = 0): string {
  return formatAmount(
    amount,
    unit,
    Math.max(least, decimalsNeeded(amount, DIGITS_BELOW_UNIT[unit])),
  );
}

/** The amount as it is shown: kronor, rounded to the last decimal that `formatAmount` would write. */
export function shownAmount(amount: Kronor, unit: MoneyUnit, decimals: number): Kronor {
  return kronor(roundHalfAway(amount, shownStep(unit, decimals)));
}

/** True when the amount as shown is not the amount as stored: the table then says "visas avrundat". */
export function isShownRounded(amount: Kronor, unit: MoneyUnit, decimals: number): boolean {
  return amount % shownStep(unit, decimals) !== 0;
}

/** The smallest difference that shows, in kronor. */
export function shownStep(unit: MoneyUnit, decimals: number): number {
  return Math.max(1, KRONOR_PER_UNIT[unit] / 10 ** decimals);
}
