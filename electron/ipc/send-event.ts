import type { BrowserWindow } from 'electron';
import type { EventName, EventPayload } from '#shared/ipc/events.ts';

/** Says something to the page unasked. A window that is gone hears nothing. */
export function sendEvent<Name extends EventName>(
  window: BrowserWindow,
  name: Name,
  payload: EventPayload<Name>,
): void {
  if (!window.isDestroyed()) window.webContents.send(name, payload);
}
