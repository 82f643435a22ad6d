import type { WebContents } from 'electron';

/**
 * Electron checklist items 14 and 15, "Disable or limit creation of new windows" and "Do not use shell.openExternal
 * with untrusted content": no link opens anything, inside or outside. A plan is read where links lead nowhere.
 */
export function refuseNewWindows(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
