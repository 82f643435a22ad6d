import { join } from 'node:path';
// The plain Node flavour: the main flavour opens an IPC channel of its own, which would go round our contract.
import log from 'electron-log/node';
import { describeError } from './describe-error.ts';

const FILE_NAME = 'fel.log';
const MAX_BYTES = 512 * 1024;

/** Notes that something went wrong. `where` is our own name of the place, never text from a plan. */
export type CrashLog = (where: string, reason: unknown) => void;

/**
 * Opens the log in the given folder. It stays on the machine; when full, the older half becomes fel.old.log. Errors
 * are written without their messages, see `describeError`.
 */
export function openCrashLog(folder: string): CrashLog {
  log.transports.console.level = false;
  log.transports.file.resolvePathFn = () => join(folder, FILE_NAME);
  log.transports.file.maxSize = MAX_BYTES;
  return (where, reason) => log.error(`${where}: ${describeError(reason)}`);
}
