import type { WriteFailure } from '#shared/ipc/outcome.ts';

/** What a disk can refuse a writer; cancelling is the user's. */
export type DiskFailure = Exclude<WriteFailure, 'cancelled'>;

const failuresByCode: Readonly<Record<string, DiskFailure>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  EROFS: 'not-permitted',
  EISDIR: 'not-permitted',
  EBUSY: 'target-locked',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EFBIG: 'too-large',
};

/** Says in our own closed list what the operating system answered; `unknown` for what nobody has thought of. */
export function diskFailure(reason: unknown): DiskFailure {
  return failuresByCode[errorCode(reason)] ?? 'unknown';
}

/** The operating system's code for an error ("ENOSPC"), or an empty string when it carries none. */
export function errorCode(reason: unknown): string {
  return reason instanceof Error && 'code' in reason ? String(reason.code) : '';
}
