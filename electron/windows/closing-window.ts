import type { BrowserWindow } from 'electron';
import { sendEvent } from '#electron/ipc/send-event.ts';
import { closeWithFlush } from '#electron/lifecycle/close-with-flush.ts';
import { createFlushHandshake, type FlushHandshake } from '#electron/lifecycle/flush-handshake.ts';
import type { SettingsFile } from '#electron/settings/settings-file.ts';
import { askAboutUnsaved } from './ask-about-unsaved.ts';
import { windowState } from './main-window.ts';

/** A page writes its last second of text in milliseconds; after this long something is wrong and the user is told. */
const PATIENCE_MS = 5000;

/**
 * Makes closing the window, and with it quitting, wait until the page has written what it holds. Returns the handshake,
 * for the channel on which the page answers.
 */
export function flushBeforeClose(window: BrowserWindow, settings: SettingsFile): FlushHandshake {
  const handshake = createFlushHandshake(
    (token) => sendEvent(window, 'lifecycle:flush', token),
    (expire) => {
      const timer = setTimeout(expire, PATIENCE_MS);
      return () => clearTimeout(timer);
    },
  );
  const close = closeWithFlush({
    flush: handshake.request,
    askAboutUnsaved: (outcome) => askAboutUnsaved(window, outcome),
    close: () => {
      // A window that opens at another place next time is no reason to keep it open now: the outcome is not asked for.
      settings.change({ window: windowState(window) });
      window.destroy();
    },
  });
  window.on('close', (event) => {
    event.preventDefault();
    void close();
  });
  return handshake;
}
