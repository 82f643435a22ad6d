import { dialog, type BrowserWindow } from 'electron';
import { text } from '#shared/text/text.ts';
import type { CrashLog } from '#electron/lifecycle/crash-log.ts';

/** When the page's process dies: writes it down, and offers to load it again. What was saved is in the database. */
export function offerReloadWhenGone(window: BrowserWindow, log: CrashLog): void {
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log(`page gone: ${reason}, ${exitCode}`, null);
    void askAndReload(window);
  });
}

async function askAndReload(window: BrowserWindow): Promise<void> {
  const { title, detail, reopen, quit } = text.desktop.windowGone;
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: title,
    detail,
    buttons: [reopen, quit],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response === 0) window.webContents.reload();
  // Not close(): the page that would answer the flush request is gone.
  else window.destroy();
}
