import { fail } from '#shared/domain/basics/result.ts';
import type { PlanFileError, PlanFileErrorCode } from './plan-file.ts';

/** A failure to read a plan file. */
export function failWith(
  code: PlanFileErrorCode,
  detail = '',
): { readonly ok: false; readonly error: PlanFileError } {
  return fail({ code, detail });
}
