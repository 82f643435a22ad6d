import { contextBridge, ipcRenderer } from 'electron';
import type { Channel, RequestOf } from '#shared/ipc/contract.ts';
import type { DesktopBridge, StopListening } from '#shared/ipc/desktop-bridge.ts';
import type { EventName } from '#shared/ipc/events.ts';

type FlushListener = (token: unknown) => void;

let flushListener: FlushListener = answerNothingUnsaved;

/**
 * The whole of what the page may ask of the machine. Each method names its channel here; the page cannot. Requests
 * are parsed by main and answers by the page's adapter, so this file carries no library.
 */
const bridge: DesktopBridge = {
  appInfo: () => invoke('app:info', undefined),
  exportDocument: (request) => invoke('document:export', request),
  revealExport: (request) => invoke('export:reveal', request),
  openExport: (request) => invoke('export:open', request),
  savePlanFile: (request) => invoke('planfile:save', request),
  openPlanFile: () => invoke('planfile:open', undefined),
  readSettings: () => invoke('settings:read', undefined),
  writeSettings: (request) => invoke('settings:write', request),
  flushed: (request) => invoke('lifecycle:flushed', request),
  onFlush: (listener) => {
    flushListener = listener;
    return () => {
      if (flushListener === listener) flushListener = answerNothingUnsaved;
    };
  },
  onMenuCommand: (listener) => listen('menu:command', listener),
};

listen('lifecycle:flush', (token) => flushListener(token));
contextBridge.exposeInMainWorld('desktop', bridge);

/** A page that never asked to be flushed (it failed to start) holds nothing unsaved, and must not delay closing. */
function answerNothingUnsaved(token: unknown): void {
  void invoke('lifecycle:flushed', { token: Number(token), outcome: 'saved' });
}

function invoke<C extends Channel>(channel: C, request: RequestOf<C>): Promise<unknown> {
  return ipcRenderer.invoke(channel, request);
}

function listen(event: EventName, listener: (payload: unknown) => void): StopListening {
  const forward = (_event: unknown, payload: unknown) => listener(payload);
  ipcRenderer.on(event, forward);
  return () => void ipcRenderer.off(event, forward);
}
