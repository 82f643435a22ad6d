import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchShell } from './launch.ts';
import type { LaunchOptions, ShellApp } from './shell-app.ts';

/** A run of the program for the tests of one file, and its window. */
export type RunningShell = { readonly app: ShellApp; readonly page: Page };

/** Starts the program once for a file, waits for its start page, and ends it after the last test. */
export function sharedShell(options: Partial<LaunchOptions> = {}): RunningShell {
  let app: ShellApp | null = null;
  let page: Page | null = null;
  beforeAll(async () => {
    app = await launchShell(options);
    page = await startPage(app);
  });
  afterAll(async () => {
    if (app === null) return;
    await app.kill();
    await rm(app.dataFolder, { recursive: true, force: true });
  });
  return {
    get app() {
      return started(app);
    },
    get page() {
      return started(page);
    },
  };
}

function started<Part>(part: Part | null): Part {
  if (part === null) throw new Error('The program runs from the first test on, not before');
  return part;
}

/** The program's window, when its start page can be used. */
export async function startPage(app: ShellApp): Promise<Page> {
  const page = await app.firstWindow();
  await page.locator('main').first().waitFor();
  return page;
}
