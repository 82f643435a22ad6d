import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import { planStateFromRows, type PlanState } from '#shared/domain/plan-state.ts';
import { MAX_PLAN_FILE_BYTES } from '#shared/ipc/limits.ts';
import type { PlanFileErrorCode } from '#shared/planfile/plan-file.ts';
import { unpackPlanFile } from '#shared/planfile/unpack.ts';
import { readCapped } from '#electron/files/read-capped.ts';
import type { HeadlessFailure } from './headless-failure.ts';
import type { PlanSource } from './parse-arguments.ts';
import { openSamplePlan } from './sample-plan.ts';

const READ_FAILURES = {
  'not-found': 'file-not-found',
  'not-permitted': 'file-not-readable',
  'too-large': 'file-too-large',
  unknown: 'file-not-readable',
} as const satisfies Readonly<Record<string, HeadlessFailure>>;

/** The person at the keyboard can do three things: take another file, another copy, or a newer program. */
const UNPACK_FAILURES: Readonly<Record<PlanFileErrorCode, HeadlessFailure>> = {
  empty: 'not-a-plan-file',
  'not-a-plan-file': 'not-a-plan-file',
  'too-large': 'file-too-large',
  'newer-version': 'newer-plan-file',
  'cut-off': 'damaged-plan-file',
  damaged: 'damaged-plan-file',
  unsafe: 'damaged-plan-file',
  'invalid-row': 'damaged-plan-file',
  'duplicate-id': 'damaged-plan-file',
  'wrong-plan': 'damaged-plan-file',
};

/** The plan that a command names: the sample, or the one in a file. */
export async function openPlan(source: PlanSource): Promise<Result<PlanState, HeadlessFailure>> {
  return source.kind === 'sample' ? ok(openSamplePlan()) : openPlanFile(source.path);
}

async function openPlanFile(path: string): Promise<Result<PlanState, HeadlessFailure>> {
  const bytes = await readCapped(path, MAX_PLAN_FILE_BYTES);
  if (!bytes.ok) return fail(READ_FAILURES[bytes.error]);
  const file = unpackPlanFile(bytes.value);
  if (!file.ok) return fail(UNPACK_FAILURES[file.error.code]);
  return ok(planStateFromRows(file.value.planId, file.value.rows));
}
