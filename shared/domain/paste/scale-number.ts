import { decimalsNeeded } from '../basics/decimal.ts';
import { fail, ok, type Result } from '../basics/result.ts';
import type { WrittenNumber } from './cell.ts';

/** A written number as a whole number of 10^-digits; refused rather than rounded when it has more decimals than that. */
export function scaleNumber(
  { scaled, decimals }: WrittenNumber,
  digits: number,
): Result<number, 'too-precise' | 'too-large'> {
  const whole =
    decimals > digits ? scaled / 10 ** (decimals - digits) : scaled * 10 ** (digits - decimals);
  // Zeros after the comma are no decimals to lose.
  if (decimals > digits && !Number.isInteger(whole)) return fail('too-precise');
  return Number.isSafeInteger(whole) ? ok(whole) : fail('too-large');
}

/** A whole number of 10^-digits as it would be written, without zeros at its end. */
export function writtenNumber(whole: number, digits: number): WrittenNumber {
  const decimals = decimalsNeeded(whole, digits);
  return { scaled: whole / 10 ** (digits - decimals), decimals };
}
