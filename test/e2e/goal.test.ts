import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { text } from '#shared/text/text.ts';
import { runProgram, type RunningProgram } from '#test/support/open-program.ts';
import { goTo, openSample, shows, waitUntilSaved } from '#test/support/walk.ts';

const words = text.goalScreen;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let program: RunningProgram;

beforeAll(async () => {
  program = await runProgram();
});
afterAll(() => program.close());

function goal(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name, exact: typeof name === 'string' });
}

/** What axe finds on the page. */
async function violations(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The sample, open on its goals. */
async function openGoals(colorScheme: 'light' | 'dark'): Promise<Page> {
  const { page } = await program.newProfile({ colorScheme, width: 1024, height: 768 });
  await openSample(page, 'large');
  await goTo(page, 'mal');
  return page;
}

test('a goal is written, measured and observed by keyboard, and stands there after a restart', async () => {
  const page = await openGoals('light');
  await page.getByRole('button', { name: words.add, exact: true }).click();
  const sentence = page.getByRole('textbox', { name: words.fields.heading });
  await expect
    .poll(() => sentence.evaluate((field) => field === document.activeElement))
    .toBe(true);
  await page.keyboard.type('Fler kontroller');
  await page.getByRole('button', { name: words.target.add }).click();
  const measure = page.getByRole('combobox', { name: words.target.indicator });
  await expect.poll(() => measure.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('Nykterhetskontroller');
  await page.keyboard.press('Tab');
  await page.getByRole('textbox', { name: words.indicator.unit }).fill('kontroller');
  await page
    .getByRole('textbox', {
      name: words.target.cell({ column: words.target.value, name: text.goal.wholeArea }),
    })
    .fill('50');
  const { series } = words;
  await page
    .getByLabel(series.cell({ column: series.columns.date, row: series.newRow }))
    .fill('2014-01-31');
  await page.keyboard.press('Tab');
  await page.keyboard.type('10abc');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('alert').innerText()).toContain('10abc är inte ett tal');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('52');
  await page.keyboard.press('Control+Enter');
  expect(await shows(page.getByText('Uppfyllt: 52 av minst 50'))).toBe(true);
  await waitUntilSaved(page);
  await page.reload();
  await goal(page, 'Fler kontroller').waitFor();
  expect(
    await shows(page.getByRole('img', { name: /^Hela området: 2014-01-31 52\. Mål: 50\.$/ })),
  ).toBe(true);
});

test('a goal is dragged to another priority', async () => {
  const page = await openGoals('light');
  const dragged = goal(page, 'Det ska vara lätt att nå Polisen');
  const priority = page.getByRole('region', { name: /^Prioritering 2/ });
  const from = await dragged.boundingBox();
  const to = await priority.getByRole('listitem').first().boundingBox();
  if (from === null || to === null) throw new Error('Nothing to drag');
  await page.mouse.move(from.x + 20, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 60, { steps: 4 });
  await page.mouse.move(to.x + 60, to.y + 20, { steps: 8 });
  // What lies under the pointer is measured from frame to frame.
  for (const step of [1, 2, 3]) {
    await page.evaluate(() => new Promise((resolve) => void requestAnimationFrame(resolve)));
    await page.mouse.move(to.x + 60 + step, to.y + 20 + step);
  }
  await page.mouse.up();
  expect(
    await shows(
      priority.getByRole('button', { name: 'Det ska vara lätt att nå Polisen', exact: true }),
    ),
  ).toBe(true);
});

test.each(['light', 'dark'] as const)(
  'in %s, axe finds nothing in an open goal',
  async (scheme) => {
    const page = await openGoals(scheme);
    await goal(page, /^Färre gamla ärenden/).click();
    await page.getByRole('textbox', { name: words.fields.heading }).waitFor();
    await page.getByRole('button', { name: words.indicator.title }).first().click();
    const date = page
      .getByLabel(
        words.series.cell({ column: words.series.columns.date, row: words.series.newRow }),
      )
      .first();
    await date.fill('2014-02-30');
    await date.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
  },
);
