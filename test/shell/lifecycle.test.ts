import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchShell } from './launch.ts';
import { answerMessageBox, shownBoxes } from './scripted-user.ts';
import type { ShellApp } from './shell-app.ts';
import { startPage } from './shared-shell.ts';

let app: ShellApp;
let page: Page;

beforeEach(async () => {
  app = await launchShell();
  page = await startPage(app);
});

afterEach(async () => {
  await app.kill();
  await rm(app.dataFolder, { recursive: true, force: true });
});

describe('a second start', () => {
  it('ends at once and brings the first window forward', async () => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    const second = await launchShell({ dataFolder: app.dataFolder });
    expect(await second.exited).toEqual({ code: 0, signal: null });
    const isMinimized = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
    await expect.poll(isMinimized).toBe(false);
    await expect.poll(() => page.locator('main').count()).toBe(1);
  });
});

describe('closing', () => {
  it('waits until the page has written what it holds', async () => {
    await holdFlush(page);
    await app.evaluate((electron) => electron.app.quit());
    await expect.poll(() => flushesAsked(page)).toBe(1);
    // Asked, not answered: the window must still be there, and stay asked once.
    await app.evaluate((electron) => electron.app.quit());
    expect({ windows: app.windows().length, asked: await flushesAsked(page) }).toEqual({
      windows: 1,
      asked: 1,
    });
    await answerFlush(page, 'saved');
    expect(await app.exited).toEqual({ code: 0, signal: null });
  });

  it('tells when something could not be saved, and stays open if the user goes back', async () => {
    await answerMessageBox(app, [GO_BACK]);
    await holdFlush(page);
    await app.evaluate((electron) => electron.app.quit());
    await expect.poll(() => flushesAsked(page)).toBe(1);
    await answerFlush(page, 'unsaved');
    await expect.poll(() => shownBoxes(app)).toEqual(['Allt är inte sparat']);
    expect(app.windows()).toHaveLength(1);
  });

  it('tries again when the user says so, and closes when that works', async () => {
    await answerMessageBox(app, [TRY_AGAIN]);
    await holdFlush(page);
    await app.evaluate((electron) => electron.app.quit());
    await expect.poll(() => flushesAsked(page)).toBe(1);
    await answerFlush(page, 'unsaved');
    await expect.poll(() => flushesAsked(page)).toBe(2);
    await answerFlush(page, 'saved');
    expect(await app.exited).toEqual({ code: 0, signal: null });
  });

  it('loses the rest only when the user says so', async () => {
    await answerMessageBox(app, [CLOSE_ANYWAY]);
    await holdFlush(page);
    await app.evaluate((electron) => electron.app.quit());
    await expect.poll(() => flushesAsked(page)).toBe(1);
    await answerFlush(page, 'unsaved');
    expect(await app.exited).toEqual({ code: 0, signal: null });
  });
});

describe('a page whose process dies', () => {
  it('is told about, and quitting is not kept waiting by it', async () => {
    await answerMessageBox(app, [QUIT]);
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    });
    expect(await app.exited).toEqual({ code: 0, signal: null });
    const log = await readFile(join(app.dataFolder, 'fel.log'), 'utf8');
    expect(log).toContain('page gone: crashed');
  });
});

// The places of the buttons in the box.
const QUIT = 1;
const TRY_AGAIN = 0;
const CLOSE_ANYWAY = 1;
const GO_BACK = 2;

/** Takes the flush request in the page's place and keeps it, so that a test decides when and how it is answered. */
function holdFlush(shown: Page): Promise<void> {
  return shown.evaluate(() => {
    const tokens: unknown[] = [];
    Reflect.set(window, 'flushTokens', tokens);
    const bridge = Reflect.get(window, 'desktop') as {
      onFlush: (listener: (token: unknown) => void) => void;
    };
    bridge.onFlush((token) => tokens.push(token));
  });
}

function flushesAsked(shown: Page): Promise<number> {
  return shown.evaluate(() => (Reflect.get(window, 'flushTokens') as unknown[]).length);
}

async function answerFlush(shown: Page, outcome: 'saved' | 'unsaved'): Promise<void> {
  await shown.evaluate((given) => {
    const bridge = Reflect.get(window, 'desktop') as { flushed: (request: unknown) => unknown };
    const token = (Reflect.get(window, 'flushTokens') as unknown[]).at(-1);
    // Not awaited: the answer ends the program, and with it this page.
    void bridge.flushed({ token, outcome: given });
  }, outcome);
}
