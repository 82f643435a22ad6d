import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { APP_ID, USER_DATA_FOLDER } from './identity.ts';

/**
 * Settles where everything is kept, before anything reads it: under the user's profile, or where Chromium's own switch
 * --user-data-dir says (tests, and a folder on a stick). Returns the folder.
 */
export function settleDataFolder(): string {
  const chosen = app.commandLine.getSwitchValue('user-data-dir');
  const folder = chosen === '' ? join(app.getPath('appData'), USER_DATA_FOLDER) : chosen;
  // Electron refuses a folder that is not there.
  mkdirSync(folder, { recursive: true });
  app.setPath('userData', folder);
  app.setAppUserModelId(APP_ID);
  return folder;
}
