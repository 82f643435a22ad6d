import type { BrowserWindow } from 'electron';

/** Shows the window in front of everything, also from the task bar. Nothing happens before it exists. */
export function bringForward(window: BrowserWindow | null): void {
  if (window === null || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
