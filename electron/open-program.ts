import { app, nativeTheme, session, type BrowserWindow } from 'electron';
import { appInfo } from './app-info.ts';
import { serveApp } from './app-protocol.ts';
import type { BuiltFiles } from './built-files.ts';
import { createHandlers } from './ipc/handlers.ts';
import { registerHandlers } from './ipc/register-handlers.ts';
import type { CrashLog } from './lifecycle/crash-log.ts';
import { setApplicationMenu } from './menu/application-menu.ts';
import { denyPermissions } from './security/permissions.ts';
import { refuseNetwork } from './security/network.ts';
import { openSettingsFile } from './settings/settings-file.ts';
import { flushBeforeClose } from './windows/closing-window.ts';
import { createMainWindow } from './windows/main-window.ts';
import { offerReloadWhenGone } from './windows/window-gone.ts';

export type ProgramParts = {
  readonly files: BuiltFiles;
  readonly dataFolder: string;
  readonly log: CrashLog;
};

/** Opens the window with everything that stands behind it. Called once, when Electron is ready. */
export function openProgram({ files, dataFolder, log }: ProgramParts): BrowserWindow {
  denyPermissions(session.defaultSession);
  refuseNetwork(session.defaultSession);
  serveApp(files.rendererFolder);

  const settings = openSettingsFile(dataFolder);
  nativeTheme.themeSource = settings.current().settings.theme;

  const window = createMainWindow({
    preloadFile: files.preloadFile,
    saved: settings.current().window,
  });
  const handshake = flushBeforeClose(window, settings);
  offerReloadWhenGone(window, log);
  setApplicationMenu(window);
  registerHandlers(
    createHandlers({
      appInfo: appInfo(),
      exportWorkerFile: files.exportWorkerFile,
      settings,
      handshake,
      log,
    }),
    log,
  );
  app.on('window-all-closed', () => app.quit());
  return window;
}
