import { yearSchema } from '../basics/dates.ts';
import { fail, ok, type Result } from '../basics/result.ts';

/** Why a plan year was refused: not four digits, or outside the years the program knows. */
export type YearError = 'not-a-year' | 'out-of-range';

/** Reads a plan year as a person types it. */
export function parseYear(input: string): Result<number, YearError> {
  const digits = input.trim();
  if (!/^\d{4}$/.test(digits)) return fail('not-a-year');
  const year = yearSchema.safeParse(Number(digits));
  return year.success ? ok(year.data) : fail('out-of-range');
}
