import { fail, ok, type Result } from '../basics/result.ts';

/**
 * Why an organisation number was refused. `personal-number` is a number of the right length whose third digit is 0
 * or 1: that is a month, so it belongs to a person, and persons' numbers are kept out of the program.
 */
export type OrganisationNumberError =
  | 'not-a-number'
  | 'wrong-length'
  | 'personal-number'
  | 'wrong-check-digit';

const LENGTH = 10;

/**
 * Reads an organisation number with or without its hyphen and gives it back as 202100-0076; empty stays empty, for it
 * is optional. The last digit is a Luhn check digit.
 */
export function parseOrganisationNumber(input: string): Result<string, OrganisationNumberError> {
  const digits = input.trim().replace(/^(\d+)[-\u2013 ](\d{0,4})$/, '$1$2');
  if (digits === '') return ok('');
  if (!/^\d+$/.test(digits)) return fail('not-a-number');
  if (digits.length !== LENGTH) return fail('wrong-length');
  if (Number(digits[2]) < 2) return fail('personal-number');
  return hasLuhnCheckDigit(digits)
    ? ok(`${digits.slice(0, 6)}-${digits.slice(6)}`)
    : fail('wrong-check-digit');
}

/** Luhn: from the right every second digit is doubled, the digits of the products are added, and the sum ends in 0. */
function hasLuhnCheckDigit(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .toReversed()
    .map((digit, place) => (place % 2 === 0 ? digit : doubled(digit)))
    .reduce((total, digit) => total + digit, 0);
  return sum % 10 === 0;
}

function doubled(digit: number): number {
  return digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
}
