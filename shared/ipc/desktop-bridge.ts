import type { RequestOf } from './contract.ts';

/** Stops listening. */
export type StopListening = () => void;

/**
 * `window.desktop`: what the preload script offers the page. A fixed list, with no way to name a channel. Answers and
 * events are `unknown` because they have crossed from another process: the desktop adapter parses them.
 */
export type DesktopBridge = {
  readonly appInfo: () => Promise<unknown>;
  readonly exportDocument: (request: RequestOf<'document:export'>) => Promise<unknown>;
  readonly revealExport: (request: RequestOf<'export:reveal'>) => Promise<unknown>;
  readonly openExport: (request: RequestOf<'export:open'>) => Promise<unknown>;
  readonly savePlanFile: (request: RequestOf<'planfile:save'>) => Promise<unknown>;
  readonly openPlanFile: () => Promise<unknown>;
  readonly readSettings: () => Promise<unknown>;
  readonly writeSettings: (request: RequestOf<'settings:write'>) => Promise<unknown>;
  readonly flushed: (request: RequestOf<'lifecycle:flushed'>) => Promise<unknown>;
  readonly onFlush: (listener: (token: unknown) => void) => StopListening;
  readonly onMenuCommand: (listener: (command: unknown) => void) => StopListening;
};
