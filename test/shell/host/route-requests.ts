import type { BrowserContext, Frame, Request, Route } from 'playwright-core';
import { toAppUrl } from './addresses.ts';
import { ignoreGone, type HostWindow, type MainSide } from './host-window.ts';

export type RouteParts = {
  readonly main: MainSide;
  readonly windows: () => readonly HostWindow[];
  /** Notes an address that nothing in the program refused: in Electron the request would have left the machine. */
  readonly noteOutgoing: (url: string) => void;
  /** Notes a request that ended in an error of the main process, or after its end. */
  readonly noteFault: (fault: string) => void;
  /** Notes the first request of a page that is not ours: a new window, whose page is announced only after it. */
  readonly notePopup: (url: string) => void;
};

/**
 * Puts main in the way of every request of every page, as Electron's session is. Nothing reaches a network: what main
 * does not answer is refused here.
 */
export async function routeRequests(context: BrowserContext, parts: RouteParts): Promise<void> {
  await context.route('**/*', (route) =>
    routeOne(route, parts).catch((reason: unknown) => {
      parts.noteFault(`${route.request().url()}: ${String(reason)}`);
      // An unanswered request would keep the page waiting, if there is still a page.
      return route.abort().catch(ignoreGone);
    }),
  );
}

async function routeOne(route: Route, parts: RouteParts): Promise<void> {
  const request = route.request();
  const url = toAppUrl(request.url());
  const window = windowOf(request, parts.windows());
  if (window === undefined) {
    parts.notePopup(url);
    await route.abort();
  } else if (await isPrevented(request, url, window, parts.main)) {
    await route.abort('aborted');
  } else {
    await answer(route, url, window, parts);
  }
}

function windowOf(request: Request, windows: readonly HostWindow[]): HostWindow | undefined {
  const frame = frameOf(request);
  return frame === null ? undefined : windows.find(({ page }) => page === frame.page());
}

/** Playwright throws for a request of a page that it has not announced yet. */
function frameOf(request: Request): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}

async function isPrevented(
  request: Request,
  url: string,
  window: HostWindow,
  main: MainSide,
): Promise<boolean> {
  if (!request.isNavigationRequest() || window.isLoading) return false;
  const isMainFrame = request.frame() === window.page.mainFrame();
  return main.call('willNavigate', { windowId: window.id, url, isMainFrame });
}

async function answer(
  route: Route,
  url: string,
  window: HostWindow,
  parts: RouteParts,
): Promise<void> {
  const request = route.request();
  const answered = await parts.main.call('serve', {
    windowId: window.id,
    url,
    method: request.method(),
    resourceType: request.resourceType(),
  });
  if (answered.kind === 'answered') {
    const { status, headers, body } = answered;
    await route.fulfill({ status, headers, body: Buffer.from(body) });
    return;
  }
  if (answered.kind === 'outgoing') parts.noteOutgoing(url);
  await route.abort('blockedbyclient');
}
