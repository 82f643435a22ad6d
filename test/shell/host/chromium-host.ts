import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import type { HostApi } from '../link/apis.ts';
import { chromiumFlags, findChromium } from '#test/support/find-chromium.ts';
import { openHostWindow, type HostWindow, type MainSide } from './host-window.ts';
import { routeRequests } from './route-requests.ts';
import { watchTabs, type Popup, type Tabs } from './tabs.ts';

/** The Chromium behind one run of the program. */
export type ChromiumHost = {
  readonly context: BrowserContext;
  /** For settings that hold as long as the session that made them. */
  readonly browserCdp: CDPSession;
  readonly openWindow: (spec: HostApi['createWindow']['params']) => Promise<HostWindow>;
};

export type ChromiumHostParts = {
  readonly dataFolder: string;
  readonly main: MainSide;
  readonly versions: Readonly<Record<string, string>>;
  /** Lets a test see what the program's own rules do when the page's policy is out of the way. */
  readonly bypassContentSecurityPolicy: boolean;
  readonly windows: () => readonly HostWindow[];
  readonly noteOutgoing: (url: string) => void;
  readonly noteFault: (fault: string) => void;
  readonly onAllowedPopup: (page: Page) => void;
};

/** Starts Chromium on the program's own data folder, so that what the page stores is there at the next start. */
export async function startChromiumHost(parts: ChromiumHostParts): Promise<ChromiumHost> {
  const { executablePath, env } = await findChromium();
  const context = await chromium.launchPersistentContext(join(parts.dataFolder, 'chromium'), {
    executablePath,
    env: { ...env },
    headless: true,
    args: [...chromiumFlags, '--host-resolver-rules=MAP * ~NOTFOUND'],
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    bypassCSP: parts.bypassContentSecurityPolicy,
  });
  const tabs = watchTabs(context, (popup) => judgePopup(parts, popup));
  await routeRequests(context, { ...parts, notePopup: tabs.notePopup });
  return {
    context,
    browserCdp: await newBrowserSession(context),
    openWindow: (spec) => openWindow(parts, context, tabs, spec),
  };
}

async function openWindow(
  { main, versions }: ChromiumHostParts,
  context: BrowserContext,
  tabs: Tabs,
  spec: HostApi['createWindow']['params'],
): Promise<HostWindow> {
  return openHostWindow({ context, main, spec, versions }, await tabs.open());
}

/** Closes a new window that main refuses. One that it allows stays, and a test sees one window too many. */
async function judgePopup(
  { main, windows, onAllowedPopup }: ChromiumHostParts,
  { page, opener, url }: Popup,
): Promise<void> {
  // A link without an opener does not say where it was; there is seldom more than one window.
  const window = windows().find((candidate) => candidate.page === opener) ?? windows().at(-1);
  const windowId = window?.id ?? 0;
  if (await main.call('windowOpen', { windowId, url })) await page.close();
  else onAllowedPopup(page);
}

function newBrowserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('The persistent context has no browser');
  return browser.newBrowserCDPSession();
}
