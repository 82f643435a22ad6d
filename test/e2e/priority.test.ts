import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { text } from '#shared/text/text.ts';
import { runProgram, type RunningProgram } from '#test/support/open-program.ts';
import { goTo, openSample, shows, waitUntilSaved } from '#test/support/walk.ts';

const words = text.priority;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const HEADING = 'Natt & ”dag” <torget> \u202Eשלום 🌙';

let program: RunningProgram;
let page: Page;

beforeAll(async () => {
  program = await runProgram();
  ({ page } = await program.newProfile());
  await openSample(page, 'small');
});
afterAll(() => program.close());

/** Drags a row by the pointer onto another, as a hand does: in more than one step. */
async function drag(from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (start === null || end === null) throw new Error('Nothing to drag');
  await page.mouse.move(start.x + 40, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + 40, end.y + end.height / 2, { steps: 8 });
  await to.and(page.locator('[data-drop]')).waitFor();
  await page.mouse.up();
}

test('a priority is added, dragged to the top, left aside with its reason, and told of until that is written', async () => {
  await goTo(page, 'prioriteringar');
  await page.getByRole('button', { name: words.list.add }).click();
  const field = page.getByRole('textbox', { name: words.details.heading });
  await field.and(page.locator(':focus')).waitFor();
  await page.keyboard.insertText(HEADING);
  const row = page.getByRole('option', { name: 'Natt & ”dag” <torget>' });
  const ranked = page.getByRole('listbox', { name: words.standings.prioritised, exact: true });
  await row.waitFor();

  await drag(row, ranked.getByRole('option').first());
  const first = ranked.getByRole('option').first();
  expect(await shows(first.getByText(HEADING))).toBe(true);

  await page.getByRole('button', { name: words.list.stop }).click();
  const aside = page.getByRole('listbox', { name: words.standings.notPrioritised });
  expect(await shows(aside.getByText(words.list.reasonMissing))).toBe(true);
  const found = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  expect(found.violations).toEqual([]);

  await goTo(page, 'granska');
  await page.getByRole('main').getByRole('button', { name: 'Natt & ”dag” <torget>' }).click();
  const reason = page.getByRole('textbox', { name: words.details.reason });
  await reason.fill('Färre fall än i fjol.');
  await waitUntilSaved(page);
  expect(await shows(aside.getByText('Färre fall än i fjol.'))).toBe(true);
});
