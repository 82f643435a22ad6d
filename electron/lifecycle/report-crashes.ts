import { app } from 'electron';
import type { CrashLog } from './crash-log.ts';
import { stopWithMessage } from './stop-with-message.ts';

/** Writes down every crash of this process and its children, and tells the user when the program cannot go on. */
export function reportCrashes(log: CrashLog): void {
  process.on('unhandledRejection', (reason) => log('unhandled rejection', reason));
  process.on('uncaughtException', (reason) => stopWithMessage('uncaught exception', reason, log));
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    log(`${type} process gone: ${reason}, ${exitCode}`, null);
  });
}
