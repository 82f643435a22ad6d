import { open } from 'node:fs/promises';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import type { ReadFailure } from '#shared/ipc/outcome.ts';
import { errorCode } from './disk-failure.ts';

type UnreadableFile = Exclude<ReadFailure, 'cancelled'>;

const failuresByCode: Readonly<Record<string, UnreadableFile>> = {
  ENOENT: 'not-found',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
};

/** Reads a whole file, but refuses one that is larger than `maxBytes` before any of it is in memory. */
export async function readCapped(
  path: string,
  maxBytes: number,
): Promise<Result<Uint8Array, UnreadableFile>> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > maxBytes) return fail('too-large');
      return ok(new Uint8Array(await file.readFile()));
    } finally {
      await file.close();
    }
  } catch (reason) {
    return fail(failuresByCode[errorCode(reason)] ?? 'unknown');
  }
}
