import { Menu, type BrowserWindow } from 'electron';
import { sendEvent } from '#electron/ipc/send-event.ts';
import { menuTemplate } from './menu-template.ts';

/** Sets the Swedish application menu; its commands go to the given window. */
export function setApplicationMenu(window: BrowserWindow): void {
  const template = menuTemplate((command) => sendEvent(window, 'menu:command', command));
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
