import { rm } from 'node:fs/promises';
import { afterEach, expect, it } from 'vitest';
import { openSample, shows, waitForScreen } from '#test/support/walk.ts';
import { launchShell, newDataFolder } from './launch.ts';
import type { ShellApp } from './shell-app.ts';
import { startPage } from './shared-shell.ts';

const WRITTEN = 'Skrivet i samma ögonblick som fönstret stängdes.';
const running: ShellApp[] = [];

afterEach(async () => {
  await Promise.all(running.map((app) => app.kill()));
  await Promise.all(running.map((app) => rm(app.dataFolder, { recursive: true, force: true })));
});

async function start(dataFolder: string) {
  const app = await launchShell({ dataFolder });
  running.push(app);
  return { app, page: await startPage(app) };
}

it('keeps what was typed when the program is quit at once, and asks nothing of any network', async () => {
  const dataFolder = await newDataFolder();
  const first = await start(dataFolder);
  await openSample(first.page, 'small');
  await first.page.locator('.ProseMirror').first().click();
  await first.page.keyboard.press('Control+End');
  await first.page.keyboard.type(WRITTEN);
  // No waiting for "Sparat": closing is what has to wait.
  expect(await first.app.close()).toEqual({ code: 0, signal: null });

  const second = await start(dataFolder);
  await second.page
    .getByRole('table')
    .getByRole('link', { name: /^Verksamhetsplan/ })
    .click();
  await waitForScreen(second.page);
  expect(await shows(second.page.getByText(WRITTEN))).toBe(true);
  expect([...first.app.outgoing(), ...second.app.outgoing()]).toEqual([]);
});
