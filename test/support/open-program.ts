import { createServer } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { serveBrowserEdition } from '#electron/browser-edition/serve.ts';
import { projectRoot } from '#build/project-root.ts';
import { chromiumFlags, findChromium } from './find-chromium.ts';

/** The browser edition, served and open in a headless Chromium. */
export type RunningProgram = {
  readonly address: string;
  readonly browser: Browser;
  /** A window with a profile of its own: no plans yet. */
  readonly newProfile: (options?: ProfileOptions) => Promise<OpenProfile>;
  readonly close: () => Promise<void>;
};

export type ProfileOptions = {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
};

export type OpenProfile = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page complained about: uncaught errors and console errors. */
  readonly errors: readonly string[];
  /** Addresses outside the program that something asked for. */
  readonly strangers: readonly string[];
};

/** Longest wait (ms) for anything on a page: what takes longer is broken. */
const PATIENCE = 30_000;

/** Serves the built renderer on a free port (each profile is new, so the origin does not matter) and starts Chromium. */
export async function runProgram(): Promise<RunningProgram> {
  const port = await freePort();
  const server = await serveBrowserEdition(join(projectRoot, 'dist/renderer'), port);
  if (!server.ok) throw new Error(`The browser edition was not served: ${server.error}`);
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env, args: [...chromiumFlags] });
  const address = `http://127.0.0.1:${port}/`;
  return {
    address,
    browser,
    newProfile: (options = {}) => openProfile(browser, address, options),
    async close() {
      await browser.close();
      server.value.close();
    },
  };
}

async function openProfile(
  browser: Browser,
  address: string,
  { width = 1280, height = 860, colorScheme = 'light' }: ProfileOptions,
): Promise<OpenProfile> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const [errors, strangers]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('blob:') && !url.startsWith('data:'))
      strangers.push(url);
  });
  await page.goto(address);
  return { context, page, errors, strangers };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('No port')),
      );
    });
  });
}
