import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { text } from '#shared/text/text.ts';
import { runProgram, type RunningProgram } from '#test/support/open-program.ts';
import { goTo, openSample, shows, waitForScreen, waitUntilSaved } from '#test/support/walk.ts';

let program: RunningProgram;

beforeAll(async () => {
  program = await runProgram();
});
afterAll(() => program.close());

/** Saves the open plan; without a dialog to choose in, the browser puts the file among its downloads. */
async function saveAsFile(page: Page): Promise<Buffer> {
  await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }));
  await goTo(page, 'planuppgifter');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: text.plan.saveFile }).click();
  const download = await downloading;
  return readFile(await download.path());
}

async function openFile(page: Page, bytes: Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: text.start.openFile }).click();
  const file = { name: 'plan.omradesplan', mimeType: 'application/octet-stream', buffer: bytes };
  await (await choosing).setFiles(file);
}

test('a plan saved as a file opens whole on another machine', async () => {
  const here = await program.newProfile();
  await openSample(here.page, 'small');
  await waitUntilSaved(here.page);
  const bytes = await saveAsFile(here.page);

  const there = await program.newProfile();
  await openFile(there.page, bytes);
  await there.page.waitForURL(/#\/plan\/[^/]+\/verksamhetsplan$/);
  await waitForScreen(there.page);
  await goTo(there.page, 'organisation');
  expect(await shows(there.page.getByRole('treeitem', { name: /Högby kommun/ }).first())).toBe(
    true,
  );
  expect(there.errors).toEqual([]);
});

test('a file cut in half is refused in words, and the page goes on working', async () => {
  const { page } = await program.newProfile();
  await openSample(page, 'small');
  const bytes = await saveAsFile(page);
  await page.goto(program.address);
  await openFile(page, bytes.subarray(0, bytes.length / 2));
  expect(await shows(page.getByText(text.planfile.errors['cut-off']()))).toBe(true);
  await openFile(page, bytes);
  expect(await shows(page.getByRole('dialog', { name: text.start.known.title }))).toBe(true);
});
