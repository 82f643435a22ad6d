import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import { diskFailure, errorCode, type DiskFailure } from './disk-failure.ts';

/** Word, OneDrive and virus scanners let go of a file within a second or so. About 1.5 s in all. */
const RETRY_DELAYS_MS = [50, 100, 200, 400, 800];
const LOCKED = new Set(['EBUSY', 'EPERM', 'EACCES']);

/** The steps that a test replaces to play a full disk or a locked file. */
export type Disk = {
  /** Creates the file, which must not exist, and returns when its bytes have reached the disk. */
  readonly writeThrough: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<void>;
};

/**
 * Writes a file so that its name holds either the old content or all of the new, whatever dies meanwhile: a temporary
 * file in the same folder, forced to the disk, then renamed over the target. A locked target is tried again for a
 * while. On failure the target is as it was and nothing is left beside it.
 */
export async function writeAtomic(
  target: string,
  bytes: Uint8Array,
  disk: Disk = nodeDisk,
): Promise<Result<null, DiskFailure>> {
  const temporary = join(dirname(target), `.${basename(target).slice(0, 60)}.${randomUUID()}.tmp`);
  try {
    await disk.writeThrough(temporary, bytes);
  } catch (reason) {
    await disk.remove(temporary);
    return fail(diskFailure(reason));
  }
  const outcome = await replace(temporary, target, disk);
  if (!outcome.ok) await disk.remove(temporary);
  return outcome;
}

async function replace(from: string, to: string, disk: Disk): Promise<Result<null, DiskFailure>> {
  for (const delay of [...RETRY_DELAYS_MS, null]) {
    try {
      await disk.rename(from, to);
      return ok(null);
    } catch (reason) {
      if (!LOCKED.has(errorCode(reason))) return fail(diskFailure(reason));
      if (delay === null) break;
      await disk.wait(delay);
    }
  }
  // The temporary file could be created in this folder, so it is the target that is held by someone.
  return fail('target-locked');
}

const nodeDisk: Disk = {
  writeThrough: async (path, bytes) => {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename: (from, to) => rename(from, to),
  remove: (path) =>
    rm(path, { force: true }).catch(() => {
      // What cannot be removed lies there, hidden and harmless; it must not hide why the file was not written.
    }),
  wait: (milliseconds) => wait(milliseconds),
};
