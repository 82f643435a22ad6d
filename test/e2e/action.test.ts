import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { text } from '#shared/text/text.ts';
import { runProgram, type OpenProfile, type RunningProgram } from '#test/support/open-program.ts';
import { goTo, openSample, waitForScreen, waitUntilSaved } from '#test/support/walk.ts';

const words = text.action;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let program: RunningProgram;
let profile: OpenProfile;
let page: Page;

beforeAll(async () => {
  program = await runProgram();
  profile = await program.newProfile({ width: 1024, height: 768, colorScheme: 'dark' });
  page = profile.page;
  await profile.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSample(page, 'small');
});
afterAll(() => program.close());

/** What axe finds, one line a finding. */
async function violations(): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** The names of the actions, from the top. */
const names = () => page.locator('tbody th[scope=row] button').allInnerTexts();

test('an action is added, moved, begun and still there the next time, listed as it was left', async () => {
  await goTo(page, 'atgarder');
  const [first = '', second = ''] = await names();
  await page.getByRole('button', { name: first, exact: true }).click();
  await page.getByRole('button', { name: words.add }).click();
  const what = page.getByRole('textbox', { name: words.panel.what });
  await expect.poll(() => what.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('Räkna cyklarna vid skolan');
  await page.getByRole('combobox', { name: words.panel.status }).click();
  await page.getByRole('option', { name: words.status.ongoing }).click();
  expect(await violations()).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(async () => (await names()).slice(0, 3))
    .toEqual(['Räkna cyklarna vid skolan', first, second]);
  await page.getByText(words.views.timeline, { exact: true }).click();
  await page.getByRole('table', { name: words.timeline.caption({ year: 2027 }) }).waitFor();
  expect(await violations()).toEqual([]);
  await waitUntilSaved(page);
  await page.reload();
  await waitForScreen(page);
  await page.getByRole('table', { name: words.timeline.caption({ year: 2027 }) }).waitFor();
  await expect.poll(async () => (await names())[0]).toBe('Räkna cyklarna vid skolan');
});

test('min lista of one function is copied as a table, ready for a mail', async () => {
  await goTo(page, 'forhandsvisning');
  await page.getByRole('combobox', { name: text.document.chooseKind }).click();
  await page.getByRole('option', { name: text.document.kinds.minlista }).click();
  await page.getByRole('combobox', { name: text.document.ways.function }).click();
  await page.getByRole('option', { name: 'Kommunpolis' }).click();
  await page.getByRole('article', { name: 'Min lista 2027 – Kommunpolis' }).waitFor();
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: text.document.copy.run }).click();
  await page.getByText(text.document.copy.done).waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await (await item?.getType('text/html'))?.text();
    return { html: html?.includes('<table'), plain: await navigator.clipboard.readText() };
  });
  expect(copied.html).toBe(true);
  expect(copied.plain).toMatch(/^Min lista 2027 – Kommunpolis\n\nÅtgärder\n\nÅtgärd\tNär\t/);
});

test('a function that the plan names asks who takes over', async () => {
  await goTo(page, 'organisation');
  await page.getByRole('tab', { name: text.area.tabs.roles }).click();
  await page.getByRole('option', { name: /^Kommunpolis/ }).click();
  await page.getByRole('button', { name: text.area.role.delete }).click();
  await page.getByRole('dialog').waitFor();
  expect(await violations()).toEqual([]);
  await page.getByRole('combobox', { name: text.area.handOver.heir }).click();
  await page.getByRole('option', { name: 'Planeringssamordnare', exact: true }).click();
  await page.getByRole('button', { name: text.area.handOver.run }).click();
  await page.getByRole('button', { name: /^Ångra: Lämnade över/ }).click();
  await page.getByRole('option', { name: /^Kommunpolis/ }).waitFor();
  expect(profile.errors).toEqual([]);
});
