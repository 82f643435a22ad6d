import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callBridge } from './bridge.ts';
import { launchShell, newDataFolder } from './launch.ts';
import type { ShellApp } from './shell-app.ts';
import { startPage } from './shared-shell.ts';

let dataFolder = '';
const running: ShellApp[] = [];

beforeEach(async () => {
  dataFolder = await newDataFolder();
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((app) => app.kill()));
  await rm(dataFolder, { recursive: true, force: true });
});

async function start() {
  const app = await launchShell({ dataFolder });
  running.push(app);
  return { app, page: await startPage(app) };
}

describe('settings', () => {
  it('survive a restart, and colour the page', async () => {
    const first = await start();
    const chosen = { theme: 'dark', shortcuts: 'english' };
    const written = await callBridge(first.page, 'writeSettings', chosen);
    await first.app.close();

    const second = await start();
    expect({ written, read: await callBridge(second.page, 'readSettings') }).toEqual({
      written: { ok: true, value: null },
      read: chosen,
    });
    const isDark = () =>
      second.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await expect.poll(isDark).toBe(true);
  });

  it('are the defaults when the file is broken, and the broken file is kept', async () => {
    await writeFile(
      join(dataFolder, 'settings.json'),
      '{"format": 1, "settings": {"theme": "dark"',
    );
    const { page } = await start();
    expect(await callBridge(page, 'readSettings')).toEqual({
      theme: 'system',
      shortcuts: 'swedish',
    });
    expect(await readFile(join(dataFolder, 'settings-trasig.json'), 'utf8')).toContain('"dark"');
  });

  it('tell when the disk refuses them, and hold for this run all the same', async () => {
    const { page } = await start();
    // A folder in the file's place refuses the rename on every platform, for every user.
    await mkdir(join(dataFolder, 'settings.json'));
    const chosen = { theme: 'dark', shortcuts: 'swedish' };
    expect(await callBridge(page, 'writeSettings', chosen)).toMatchObject({ ok: false });
    expect(await callBridge(page, 'readSettings')).toEqual(chosen);
    expect((await readdir(dataFolder)).filter((name) => name.includes('tmp'))).toEqual([]);
  });
});

describe('the window', () => {
  it('opens where it was closed', async () => {
    const bounds = { x: 120, y: 80, width: 1200, height: 760 };
    const first = await start();
    await first.app.evaluate(({ BrowserWindow }, given) => {
      BrowserWindow.getAllWindows()[0]?.setBounds(given);
    }, bounds);
    await first.app.close();

    const second = await start();
    expect(await windowBounds(second.app)).toEqual(bounds);
  });

  it('opens on a screen that is there, when the one it was closed on is gone', async () => {
    const saved = { x: 5000, y: 100, width: 1200, height: 760, maximized: false };
    const file = { format: 1, settings: {}, window: saved };
    await writeFile(join(dataFolder, 'settings.json'), JSON.stringify(file));
    const { app } = await start();
    const { x, y, width } = await windowBounds(app);
    const screen = await app.evaluate((electron) => electron.screen.getPrimaryDisplay().workArea);
    expect(x >= screen.x && x + width <= screen.x + screen.width && y >= screen.y).toBe(true);
  });

  function windowBounds(app: ShellApp): Promise<Electron.Rectangle> {
    return app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      if (window === undefined) throw new Error('No window');
      return window.getBounds();
    });
  }
});
