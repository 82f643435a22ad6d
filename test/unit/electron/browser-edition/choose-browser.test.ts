import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chooseBrowser } from '#electron/browser-edition/choose-browser.ts';
import type { Browser } from '#electron/browser-edition/find-browser.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const chromium: Browser = { product: 'chromium', executable: '/usr/bin/chromium' };
const edge: Browser = { product: 'edge', executable: '/usr/bin/microsoft-edge' };

test('takes the first installed browser, and has none to take when none is installed', async () => {
  const memory = join(await temporaryFolder(), 'sub', 'browser.json');
  expect(await chooseBrowser([], memory)).toBeNull();
  expect(await chooseBrowser([edge], memory)).toEqual(edge);
});

test('keeps to the browser that holds the plans when a more suitable one is installed later', async () => {
  const memory = join(await temporaryFolder(), 'browser.json');
  await chooseBrowser([edge], memory);
  expect(await chooseBrowser([chromium, edge], memory)).toEqual(edge);
});

test('chooses anew when the remembered browser is gone', async () => {
  const memory = join(await temporaryFolder(), 'browser.json');
  await chooseBrowser([edge], memory);
  expect(await chooseBrowser([chromium], memory)).toEqual(chromium);
  expect(await chooseBrowser([edge, chromium], memory)).toEqual(chromium);
});

test('starts all the same when the memory is damaged or cannot be written', async () => {
  const folder = await temporaryFolder();
  const damaged = join(folder, 'browser.json');
  await writeFile(damaged, '{"product":"net');
  expect(await chooseBrowser([edge], damaged)).toEqual(edge);
  expect(await chooseBrowser([edge], join(damaged, 'below-a-file.json'))).toEqual(edge);
});
