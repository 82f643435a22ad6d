import { app as appDouble } from './app.ts';
import { BrowserWindowDouble } from './browser-window.ts';
import { dialog as dialogDouble } from './dialog.ts';
import { ipcMain as ipcMainDouble } from './ipc-main.ts';
import { MenuDouble } from './menu.ts';
import { nativeTheme as nativeThemeDouble } from './native-theme.ts';
import { protocol as protocolDouble } from './protocol.ts';
import { screen as screenDouble } from './screen.ts';
import { session as sessionDouble } from './session.ts';
import { shell as shellDouble } from './shell.ts';

/**
 * The module that the program gets when it imports `electron` under the stand-in. Only what the program uses is here;
 * each part is checked against Electron's own types, so that a change of the API does not compile.
 */
export const electron = {
  app: appDouble,
  BrowserWindow: BrowserWindowDouble,
  dialog: dialogDouble,
  ipcMain: ipcMainDouble,
  Menu: MenuDouble,
  nativeTheme: nativeThemeDouble,
  protocol: protocolDouble,
  screen: screenDouble,
  session: sessionDouble,
  shell: shellDouble,
};

// oxlint-disable-next-line import/no-default-export -- Electron's module has one, and electron-store imports it
export { electron as default };

export const {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
} = electron;
