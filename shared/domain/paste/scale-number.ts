import { decimalsNeeded } from '../basics/decimal.ts';
import { fail, ok, type Result } from '../basics/result.ts';
import type { WrittenNumber } from './cell.ts';

/** A written number as a whole number of 10^-digits; refused rather than rounded when it has more decimals than that. */
export function scaleNumber(
  { scaled, decimals }: WrittenNumber,
  digits: number,
): Result<number, 'too-precise' | 'too-large'> {
  if (decimals > digits) return fail('too-precise');
  const whole = scaled * 10 ** (digits - decimals);
  return Number.isSafeInteger(whole) ? ok(whole) : fail('too-large');
}

/** A whole number of 10^-digits as it would be written, without zeros at its end. */
export function writtenNumber(whole: number, digits: number): WrittenNumber {
  const decimals = decimalsNeeded(whole, digits);
  return { scaled: whole / 10 ** (digits - decimals), decimals };
}
