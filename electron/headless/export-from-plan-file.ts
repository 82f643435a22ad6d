import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { IsoDate } from '#shared/domain/basics/dates.ts';
import type { FunctionId } from '#shared/domain/basics/ids.ts';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import { areaRowsOf } from '#shared/domain/plan/area-rows.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { composeDocument } from '#shared/document/compose-document.ts';
import { documentFileName } from '#shared/document/file-name.ts';
import { runExport } from '#electron/export/run-export.ts';
import { diskFailure, errorCode, type DiskFailure } from '#electron/files/disk-failure.ts';
import { writeAtomic } from '#electron/files/write-atomic.ts';
import type { HeadlessFailure } from './headless-failure.ts';
import { openPlan } from './open-plan.ts';
import type { ExportOrder } from './parse-arguments.ts';

/** What the export needs besides the order itself. */
export type HeadlessParts = {
  readonly exportWorkerFile: string;
  readonly today: IsoDate;
};

/**
 * Reads the plan, composes the document, renders it and writes it into the folder, which is made when it is missing.
 * Returns the paths of the files written, in the order they were written.
 */
export async function exportFromPlanFile(
  { source, document, order, roleTitle, format, outFolder }: ExportOrder,
  { exportWorkerFile, today }: HeadlessParts,
): Promise<Result<readonly string[], HeadlessFailure>> {
  const plan = await openPlan(source);
  if (!plan.ok) return plan;
  const functionId = roleTitle === null ? null : findRole(plan.value, roleTitle);
  if (functionId === undefined) return fail('no-such-function');
  const choice = { kind: document, order, functionId };
  const model = composeDocument(plan.value, choice, { today, workingCopy: false });
  const rendered = await runExport(exportWorkerFile, { model, format });
  if (!rendered.ok) return fail('render-failed');
  const path = join(outFolder, `${documentFileName(model)}.${format}`);
  const written = await writeInto(outFolder, path, rendered.value);
  // A document over the file system's limit is nothing that the caller can mend by another folder.
  if (!written.ok) return fail(written.error === 'too-large' ? 'unknown' : written.error);
  return ok([path]);
}

/** The function of that title, however it is capitalised; undefined when there is none. */
function findRole(plan: PlanState, title: string): FunctionId | undefined {
  const wanted = title.toLocaleLowerCase('sv');
  return areaRowsOf(plan).roles.find((role) => role.title.trim().toLocaleLowerCase('sv') === wanted)
    ?.id;
}

async function writeInto(
  folder: string,
  path: string,
  bytes: Uint8Array,
): Promise<Result<null, DiskFailure>> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (reason) {
    // EEXIST: a file stands where the folder should be.
    return fail(errorCode(reason) === 'EEXIST' ? 'folder-missing' : diskFailure(reason));
  }
  return writeAtomic(path, bytes);
}
