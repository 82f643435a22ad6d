import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { text } from '#shared/text/text.ts';
import { runProgram, type OpenProfile, type RunningProgram } from '#test/support/open-program.ts';
import { goTo, openSample } from '#test/support/walk.ts';

const words = text.paste;
const own = text.paste.observations;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const GOAL = 'Färre gamla ärenden, så att utredarna hinner med de färska';

/** As Word puts it on the clipboard: a raised note, a wrapped cell, hard spaces. */
const TABLE = `<html><body><table>
  <tr><td></td><td><p>Nivå 2014</p><p>(31 mars)</p></td><td>Mål december 2014</td></tr>
  <tr><td>Kalmar</td><td>1&nbsp;150</td><td>600</td></tr>
  <tr><td>Kronobergs län</td><td>640<sup>5</sup></td><td>400</td></tr>
</table></body></html>`;

let program: RunningProgram;
let profile: OpenProfile;
let page: Page;

beforeAll(async () => {
  program = await runProgram();
  profile = await program.newProfile({ width: 1024, height: 768 });
  page = profile.page;
  await profile.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSample(page, 'large');
});
afterAll(() => program.close());

/** What axe finds in the review, one line a finding. */
async function violations(): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).include('[role="dialog"]').withTags(TAGS).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
const question = (reason: string): Locator => page.getByText(reason, { exact: true });

/** Waits until the focus is at the question, where digits are answers. */
async function waitForQuestion(reason: string): Promise<void> {
  await question(reason).waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName.toLowerCase()))
    .toBe('section');
}

test('a table from Word is asked about where it must be, and becomes outcomes in one edit', async () => {
  await goTo(page, 'mal');
  await button(GOAL).click();
  await button(own.button).first().click();
  const target = page.getByRole('textbox', { name: words.target.label });
  await expect.poll(() => target.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.evaluate(async (html) => {
    const kinds = { 'text/html': new Blob([html], { type: 'text/html' }) };
    await navigator.clipboard.write([new ClipboardItem(kinds)]);
  }, TABLE);
  await page.keyboard.press('Control+V');
  await waitForQuestion(words.reasons['unknown-name']);
  expect(await violations()).toEqual([]);
  await page.keyboard.press('1');
  await waitForQuestion(words.reasons.footnote);
  await page.keyboard.press('1');
  await question(words.question.none).waitFor();
  await button(own.apply({ count: 2 })).click();
  await page
    .getByRole('button', { name: /^Ångra: Klistrade in 2 utfall för Öppna ärenden äldre/ })
    .waitFor();
  const rows = page.getByRole('table').getByRole('row');
  await expect
    .poll(() => rows.filter({ has: page.locator('input[value="2014-03-31"]') }).count())
    .toBe(2);
  expect(profile.errors).toEqual([]);
});
