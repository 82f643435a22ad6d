import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { HostApi, MainApi } from '../link/apis.ts';
import type { Link } from '../link/link.ts';
import type { ToMain } from '../page/ipc-renderer.ts';
import { toAppUrl } from './addresses.ts';
import { standInFiles } from './build-stand-in.ts';

const PRELOAD_WORLD = 'electron-preload';

/** The main process, as the host asks it. */
export type MainSide = Link<HostApi, MainApi>;

/** A window of the program, as a tab of Chromium. */
export type HostWindow = {
  readonly id: number;
  readonly page: Page;
  readonly cdp: CDPSession;
  /** The DevTools id of the preload's world in the document shown now; null before there is one. */
  readonly preloadContext: () => number | null;
  /** True while the program itself loads a page: such a navigation is not asked about. */
  isLoading: boolean;
};

export type HostWindowParts = {
  readonly context: BrowserContext;
  readonly main: MainSide;
  readonly spec: HostApi['createWindow']['params'];
  readonly versions: Readonly<Record<string, string>>;
};

/** Opens a tab with the preload script in a world of its own, and tells main what happens in it. */
export async function openHostWindow(parts: HostWindowParts, page: Page): Promise<HostWindow> {
  const { context, main, spec } = parts;
  const cdp = await context.newCDPSession(page);
  const secret = randomBytes(12).toString('hex');
  const bindingName = `toMain${secret}`;
  const preloadContext = await watchPreloadWorld(cdp);
  cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== bindingName) return;
    // Only the preload world has the binding, and it writes a ToMain.
    const message = JSON.parse(payload) as ToMain;
    const invoke = { ...message, url: toAppUrl(message.url), contextId: executionContextId };
    void main.call('preloadMessage', { windowId: spec.windowId, ...invoke }).catch(ignoreGone);
  });
  await cdp.send('Runtime.addBinding', { name: bindingName, executionContextName: PRELOAD_WORLD });
  await addWorlds(cdp, parts, { secret, bindingName });
  await page.setViewportSize({ width: spec.width, height: spec.height });
  reportPage(page, main, spec.windowId);
  return { id: spec.windowId, page, cdp, preloadContext, isLoading: false };
}

async function watchPreloadWorld(cdp: CDPSession): Promise<() => number | null> {
  let contextId: number | null = null;
  await cdp.send('Page.enable');
  const { frameTree } = await cdp.send('Page.getFrameTree');
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name !== PRELOAD_WORLD) return;
    if (context.auxData?.['frameId'] === frameTree.frame.id) contextId = context.id;
  });
  await cdp.send('Runtime.enable');
  return () => contextId;
}

async function addWorlds(
  cdp: CDPSession,
  { spec, versions }: HostWindowParts,
  names: { readonly secret: string; readonly bindingName: string },
): Promise<void> {
  const pageWorld = await readFile(standInFiles.pageWorld, 'utf8');
  const preloadWorld = await readFile(standInFiles.preloadWorld, 'utf8');
  const preload = spec.preloadFile === null ? '' : await readFile(spec.preloadFile, 'utf8');
  const config = JSON.stringify({ ...names, versions });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(() => { ${pageWorld}; standIn.startPageWorld('${names.secret}') })()`,
  });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    worldName: PRELOAD_WORLD,
    source: `(() => { ${preloadWorld};
      standIn.startPreloadWorld(${config}, (require, module, process) => { const exports = module.exports; ${preload}
      }) })()`,
  });
}

function reportPage(page: Page, main: MainSide, windowId: number): void {
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame()) return;
    void main.call('navigated', { windowId, url: toAppUrl(frame.url()) }).catch(ignoreGone);
  });
  page.on('domcontentloaded', () => void main.call('domReady', { windowId }).catch(ignoreGone));
  page.on('crash', () => void main.call('pageGone', { windowId }).catch(ignoreGone));
  page.on('close', () => void main.call('pageClosed', { windowId }).catch(ignoreGone));
}

/** The main process or the page has ended meanwhile: there is nobody left to tell, or to answer. */
export function ignoreGone(): void {
  // Its end is reported by the one who started it.
}
