import { app, type BrowserWindow } from 'electron';
import { declareAppScheme } from './app-protocol.ts';
import { builtFiles } from './built-files.ts';
import { settleDataFolder } from './data-folder.ts';
import { openCrashLog } from './lifecycle/crash-log.ts';
import { reportCrashes } from './lifecycle/report-crashes.ts';
import { becomeOnlyInstance } from './lifecycle/single-instance.ts';
import { stopWithMessage } from './lifecycle/stop-with-message.ts';
import { openProgram } from './open-program.ts';
import { guardContents } from './security/guard-contents.ts';
import { bringForward } from './windows/bring-forward.ts';

let window: BrowserWindow | null = null;

const dataFolder = settleDataFolder();
const log = openCrashLog(dataFolder);
reportCrashes(log);
declareAppScheme();
guardContents();

if (becomeOnlyInstance(() => bringForward(window))) {
  // Not awaited at the top level: Electron becomes ready only after this file has run to its end.
  app
    .whenReady()
    .then(() => openProgram({ files: builtFiles(import.meta.dirname), dataFolder, log }))
    .then((opened) => {
      window = opened;
    })
    .catch((reason: unknown) => stopWithMessage('start', reason, log));
} else {
  app.quit();
}
