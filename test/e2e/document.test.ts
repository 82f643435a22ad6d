import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { composeVerksamhetsplan } from '#shared/document/verksamhetsplan.ts';
import { renderDocx } from '#shared/export/docx/render-docx.ts';
import { text } from '#shared/text/text.ts';
import { COMPOSED } from '#test/support/documents.ts';
import { runProgram, type RunningProgram } from '#test/support/open-program.ts';
import { openLocalSample } from '#test/support/samples.ts';
import { goTo, openSample, shows } from '#test/support/walk.ts';

const NOON = `${COMPOSED.today}T12:00:00`;

let program: RunningProgram;
let page: Page;

beforeAll(async () => {
  program = await runProgram();
  ({ page } = await program.newProfile());
  await page.clock.setFixedTime(NOON);
  // Without a picker of its own the browser saves as a download, which a test can catch.
  await page.addInitScript(() => Object.assign(globalThis, { showSaveFilePicker: undefined }));
  await page.reload();
  await openSample(page, 'small');
});
afterAll(() => program.close());

test('a document made in the browser is byte for byte the one that Node makes', async () => {
  await page.getByRole('button', { name: text.frame.export }).click();
  const dialog = page.getByRole('dialog');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: text.document.export.run }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Verksamhetsplan 2027.docx');
  const expected = await renderDocx(composeVerksamhetsplan(openLocalSample(), COMPOSED));
  expect((await readFile(await file.path())).equals(Buffer.from(expected))).toBe(true);
  expect(
    await shows(
      dialog.getByText(text.document.export.saved({ fileName: file.suggestedFilename() })),
    ),
  ).toBe(true);
  await page.keyboard.press('Escape');
});

test('the preview shows the document, and its list of headings leads to them', async () => {
  await goTo(page, 'forhandsvisning');
  const heading = page.getByRole('article').getByRole('heading', { name: /^7\.2 Budget$/ });
  await expect.poll(() => heading.isVisible()).toBe(true);
  await page
    .getByRole('navigation', { name: text.document.preview.headings })
    .getByRole('button', { name: /^7\.2/ })
    .click();
  const top = await heading.evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(200);
});

test('the preview prints as paper, without the frame around it', async () => {
  await page.emulateMedia({ media: 'print' });
  const frame = page.getByRole('navigation').first();
  expect([await frame.isVisible(), await page.getByRole('article').isVisible()]).toEqual([
    false,
    true,
  ]);
  await page.emulateMedia({ media: 'screen' });
});
