import type { HostApi } from '../link/apis.ts';
import type { Implementation } from '../link/link.ts';
import { toPageUrl } from './addresses.ts';
import type { ChromiumHost } from './chromium-host.ts';
import { ignoreGone, type HostWindow, type MainSide } from './host-window.ts';
import { applyPermissions } from './permissions.ts';

export type HostSideParts = {
  readonly main: MainSide;
  /** Starts Chromium at the first call: a copy that finds the lock taken must never meet the profile. */
  readonly chromium: () => Promise<ChromiumHost>;
  readonly windows: Map<number, Promise<HostWindow>>;
  readonly onReady: () => void;
  readonly onWindow: (window: HostWindow) => void;
  readonly onErrorBox: (title: string, content: string) => void;
};

/** What the test process answers the main process: everything that takes a browser. */
export function hostSide(parts: HostSideParts): Implementation<HostApi> {
  const { windows } = parts;
  let colorScheme: 'light' | 'dark' | null = null;

  async function windowOf(windowId: number): Promise<HostWindow> {
    const window = windows.get(windowId);
    if (window === undefined) throw new Error('The window is gone');
    return window;
  }

  return {
    ready: () => done(parts.onReady()),
    errorBox: ({ title, content }) => done(parts.onErrorBox(title, content)),
    createWindow: async (spec) => {
      const opened = parts.chromium().then(({ openWindow }) => openWindow(spec));
      windows.set(spec.windowId, opened);
      const window = await opened;
      await window.page.emulateMedia({ colorScheme });
      return done(parts.onWindow(window));
    },
    closeWindow: async ({ windowId }) => {
      const window = await windowOf(windowId);
      windows.delete(windowId);
      return done(await window.page.close());
    },
    loadUrl: async ({ windowId, url }) => {
      const window = await windowOf(windowId);
      await applyPermissions((await parts.chromium()).browserCdp, parts.main, url);
      return done(await load(window, url));
    },
    reload: async ({ windowId }) => {
      const window = await windowOf(windowId);
      return done(await load(window, window.page.url()));
    },
    crashPage: async ({ windowId }) => {
      const { cdp } = await windowOf(windowId);
      // The answer comes only with the next document, which there will not be.
      void cdp.send('Page.crash').catch(ignoreGone);
      return null;
    },
    resize: async ({ windowId, width, height }) => {
      const { page } = await windowOf(windowId);
      return done(await page.setViewportSize({ width, height }));
    },
    deliver: async ({ windowId, text, contextId }) => {
      const window = await windowOf(windowId);
      return done(await deliver(window, text, contextId ?? window.preloadContext()));
    },
    setColorScheme: async ({ scheme }) => {
      colorScheme = scheme;
      const open = await Promise.all(windows.values());
      await Promise.all(open.map(({ page }) => page.emulateMedia({ colorScheme })));
      return null;
    },
  };
}

async function load(window: HostWindow, url: string): Promise<void> {
  window.isLoading = true;
  try {
    await window.page.goto(toPageUrl(url), { waitUntil: 'load' });
  } finally {
    window.isLoading = false;
  }
}

async function deliver({ cdp }: HostWindow, text: string, contextId: number | null): Promise<void> {
  if (contextId === null) return;
  const expression = `receiveFromMain(${JSON.stringify(text)})`;
  await cdp.send('Runtime.evaluate', { contextId, expression });
}

function done(_result: void): null {
  return null;
}
