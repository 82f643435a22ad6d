import type { Page } from 'playwright-core';
import type { LaunchOptions, ShellApp } from '../shell-app.ts';
import { buildStandIn } from './build-stand-in.ts';
import { startChromiumHost, type ChromiumHost } from './chromium-host.ts';
import { hostSide } from './host-side.ts';
import type { HostWindow } from './host-window.ts';
import { standInVersions, startMainProcess, type MainProcess } from './main-process.ts';

/** What one run has to show: its windows, and what its pages were up to. */
type Run = {
  readonly opened: HostWindow[];
  readonly popups: Page[];
  readonly outgoing: string[];
  /** Called with each window's page as it opens. */
  readonly waitingForWindow: ((page: Page) => void)[];
};

/** Runs the built program over the stand-in: main in a Node of its own, the page in a Chromium of its own. */
export async function launchStandIn(options: LaunchOptions): Promise<ShellApp> {
  await buildStandIn();
  const main = startMainProcess(options);
  const run: Run = { opened: [], popups: [], outgoing: [], waitingForWindow: [] };
  let chromium: Promise<ChromiumHost> | null = null;

  const ready = new Promise<void>((resolve) => {
    main.link.answerWith(
      hostSide({
        main: main.link,
        windows: new Map(),
        chromium: () => {
          chromium ??= startHost(options, main, run);
          return chromium;
        },
        onReady: resolve,
        onErrorBox: (title, content) => main.note(`error box: ${title}: ${content}`),
        onWindow: (window) => {
          run.opened.push(window);
          for (const tell of run.waitingForWindow.splice(0)) tell(window.page);
        },
      }),
    );
  });
  const exited = main.exited.then(async (exit) => {
    await chromium?.then(({ context }) => context.close());
    return exit;
  });
  await Promise.race([ready, exited]);
  return shellApp(options.dataFolder, main, run, exited);
}

function startHost(
  { dataFolder, bypassContentSecurityPolicy = false }: LaunchOptions,
  main: MainProcess,
  run: Run,
): Promise<ChromiumHost> {
  return startChromiumHost({
    dataFolder,
    bypassContentSecurityPolicy,
    main: main.link,
    versions: standInVersions,
    windows: () => openWindows(run),
    noteOutgoing: (url) => void run.outgoing.push(url),
    noteFault: main.note,
    onAllowedPopup: (page) => void run.popups.push(page),
  });
}

function shellApp(
  dataFolder: string,
  main: MainProcess,
  run: Run,
  exited: ShellApp['exited'],
): ShellApp {
  return {
    backend: 'stand-in',
    dataFolder,
    exited,
    windows: () => [...openWindows(run).map(({ page }) => page), ...run.popups],
    firstWindow: async () =>
      openWindows(run)[0]?.page ??
      new Promise((resolve) => {
        run.waitingForWindow.push(resolve);
      }),
    evaluate: async (given, argument) =>
      // What comes back is what `given` returns, copied between the processes.
      (await main.link.call('evaluate', { source: String(given), argument })) as never,
    outgoing: () => run.outgoing,
    output: main.output,
    close: async () => {
      // The answer may not come any more: the process may end before it is sent.
      await main.link.call('quit', null).catch(() => null);
      await main.endInTime();
      return exited;
    },
    kill: () => {
      main.kill();
      return exited;
    },
  };
}

function openWindows({ opened }: Run): HostWindow[] {
  return opened.filter(({ page }) => !page.isClosed());
}
