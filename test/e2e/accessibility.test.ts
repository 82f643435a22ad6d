import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { text } from '#shared/text/text.ts';
import { runProgram, type OpenProfile, type RunningProgram } from '#test/support/open-program.ts';
import { openSample, PLAN_SUBJECTS, waitForScreen } from '#test/support/walk.ts';

let program: RunningProgram;

beforeAll(async () => {
  program = await runProgram();
});
afterAll(() => program.close());

/** What axe finds against WCAG 2.2 A and AA, one line a finding. */
async function violations(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** What axe finds in a window that lies above the page; the window is closed again. */
async function dialogViolations(page: Page, open: () => Promise<void>): Promise<readonly string[]> {
  await open();
  await page.getByRole('dialog').waitFor();
  const found = await violations(page);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return found;
}

describe.each(['light', 'dark'] as const)('in %s, axe objects to nothing', (colorScheme) => {
  let empty: OpenProfile;
  let full: OpenProfile;
  let plan: string;

  beforeAll(async () => {
    empty = await program.newProfile({ colorScheme });
    full = await program.newProfile({ colorScheme });
    await openSample(full.page, 'large');
    plan = full.page.url().replace(/[^/]+$/, '');
  });
  afterAll(async () => {
    await empty.context.close();
    await full.context.close();
  });

  test('on the empty start page', async () => {
    await empty.page.getByRole('button', { name: text.start.newPlan }).waitFor();
    expect(await violations(empty.page)).toEqual([]);
  });

  test('in the dialog for a new plan', async () => {
    const open = () => empty.page.getByRole('button', { name: text.start.newPlan }).click();
    expect(await dialogViolations(empty.page, open)).toEqual([]);
  });

  test.each(PLAN_SUBJECTS)('on the screen %s', async (subject) => {
    await full.page.goto(plan + subject);
    await waitForScreen(full.page);
    expect(await violations(full.page)).toEqual([]);
  });

  test('in the export dialog', async () => {
    await full.page.goto(`${plan}planuppgifter`);
    const open = () => full.page.getByRole('button', { name: text.frame.export }).click();
    expect(await dialogViolations(full.page, open)).toEqual([]);
  });

  test('in the search', async () => {
    await full.page.goto(`${plan}planuppgifter`);
    await waitForScreen(full.page);
    const open = async () => {
      await full.page.keyboard.press('F3');
      await full.page.getByPlaceholder(text.frame.searchPlaceholder).fill('lag');
    };
    expect(await dialogViolations(full.page, open)).toEqual([]);
  });

  test('in the list of keys', async () => {
    await full.page.goto(`${plan}planuppgifter`);
    const open = () => full.page.getByRole('button', { name: text.frame.help }).click();
    expect(await dialogViolations(full.page, open)).toEqual([]);
  });

  test('on the start page with plans', async () => {
    await full.page.goto(program.address);
    await full.page.getByRole('table').first().waitFor();
    expect(await violations(full.page)).toEqual([]);
  });

  test('on the page about the program', async () => {
    await full.page.goto(`${program.address}#/om`);
    await full.page.getByRole('heading', { name: text.start.about.title }).waitFor();
    expect(await violations(full.page)).toEqual([]);
  });

  test('and nothing outside the program was asked for, and nothing broke', () => {
    expect(full).toMatchObject({ errors: [], strangers: [] });
    expect(empty).toMatchObject({ errors: [], strangers: [] });
  });
});
