import { runInThisContext } from 'node:vm';
import type { MainApi } from '../link/apis.ts';
import type { Implementation } from '../link/link.ts';
import { app } from './app.ts';
import { findWindow, type BrowserWindowDouble } from './browser-window.ts';
import { electron } from './electron.ts';
import { answerInvoke } from './ipc-main.ts';
import { serveRequest } from './serve-request.ts';
import { defaultSession } from './session.ts';

/** What this process answers the host: news of the page, requests of the page, and what a test wants run. */
export const mainSide: Implementation<MainApi> = {
  evaluate: ({ source, argument }) => evaluate(source, argument),
  quit: () => {
    app.quit();
    return null;
  },
  serve: serveRequest,
  preloadMessage: async (message) => {
    const sender = findWindow(message.windowId)?.webContents;
    if (sender !== undefined) await answerInvoke(sender, message);
    return null;
  },
  willNavigate: ({ windowId, url, isMainFrame }) =>
    findWindow(windowId)?.webContents.willNavigate(url, isMainFrame) ?? true,
  windowOpen: ({ windowId, url }) => findWindow(windowId)?.webContents.windowOpen(url) ?? true,
  navigated: ({ windowId, url }) => tell(windowId, ({ webContents }) => webContents.navigated(url)),
  domReady: ({ windowId }) => tell(windowId, (window) => window.domReady()),
  pageGone: ({ windowId }) => tell(windowId, ({ webContents }) => webContents.crashed()),
  pageClosed: ({ windowId }) => tell(windowId, (window) => window.pageClosed()),
  permissions: async ({ names, origin }) => {
    const granted = names.map(async (name) => [name, await defaultSession.isGranted(name, origin)]);
    // Pairs of a name and a yes or no, as written on the line above.
    return Object.fromEntries(await Promise.all(granted)) as Record<string, boolean>;
  },
};

function tell(windowId: number, news: (window: BrowserWindowDouble) => void): null {
  const window = findWindow(windowId);
  if (window !== undefined) news(window);
  return null;
}

/** Runs a test's function here, where its source is all that arrives of it. */
function evaluate(source: string, argument: unknown): unknown {
  const run: unknown = runInThisContext(`(${source})`);
  if (typeof run !== 'function') throw new Error('A test can only send a function');
  return Reflect.apply(run, undefined, [electron, argument]);
}
