import { app, dialog } from 'electron';
import { text } from '#shared/text/text.ts';
import type { CrashLog } from './crash-log.ts';

/** Ends the program after a fault it cannot work past: writes it down, tells the user, and leaves with code 1. */
export function stopWithMessage(where: string, reason: unknown, log: CrashLog): void {
  log(where, reason);
  dialog.showErrorBox(text.desktop.fatal.title, text.desktop.fatal.detail);
  app.exit(1);
}
