import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { contract, type Channel } from '#shared/ipc/contract.ts';
import type { Handlers } from '#shared/ipc/handlers.ts';
import type { CrashLog } from '#electron/lifecycle/crash-log.ts';
import { answerRequest } from './answer-request.ts';
import { isTrustedSender } from './trusted-sender.ts';

// electron-store opens it for stores in a page, of which there are none: any frame that asks learns the data folder's
// path. It is opened once a process, with the first store, so that closing it is for good.
const CHANNEL_OF_ELECTRON_STORE = 'electron-store-get-data';

/**
 * Opens every channel of the contract, and leaves no other open: the only place that touches ipcMain. Each request
 * passes trusted sender → parse → handler → parse; what is refused is noted in the log.
 */
export function registerHandlers(handlers: Handlers<BrowserWindow>, log: CrashLog): void {
  ipcMain.removeAllListeners(CHANNEL_OF_ELECTRON_STORE);
  // Object.keys widens to string; the keys of the contract are its channels.
  for (const channel of Object.keys(contract) as Channel[]) {
    ipcMain.handle(channel, async (event, raw: unknown) => {
      try {
        return await answerRequest(handlers, channel, raw, trustedWindow(event));
      } catch (reason) {
        log(`refused on ${channel}`, reason);
        throw reason;
      }
    });
  }
}

function trustedWindow(event: IpcMainInvokeEvent): BrowserWindow {
  const window = BrowserWindow.fromWebContents(event.sender);
  if (window === null || !isTrustedSender(event))
    throw new Error('Request from an untrusted sender');
  return window;
}
