import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { text } from '#shared/text/text.ts';
import { runProgram, type OpenProfile, type RunningProgram } from '#test/support/open-program.ts';
import { goTo, openSample, shows, waitUntilSaved } from '#test/support/walk.ts';

const words = text.budget;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Columns of the sample: Kronoberg utfallsprognos 2013, Kronoberg preliminär 2014, … */
const KRONOBERG_2014 = 2;

let program: RunningProgram;
let profile: OpenProfile;
let page: Page;

beforeAll(async () => {
  program = await runProgram();
});
afterAll(() => program.close());

/** Every test has a sample of its own, open on its budget, in a window where the table must scroll. */
beforeEach(async () => {
  profile = await program.newProfile({ width: 1024, height: 768 });
  page = profile.page;
  await profile.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSample(page, 'large');
  await goTo(page, 'budget');
  return () => profile.context.close();
});

function row(name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}

function cell(name: string, column: number): Locator {
  return row(name).locator('th, td').nth(column);
}

/** The figures of a cell, without the words beside them: what is wrong, what stood there before. */
async function figures(name: string): Promise<string | undefined> {
  const lines = (await cell(name, KRONOBERG_2014).innerText()).split('\n');
  return lines.find((line) => /^[\u2212\u2013\d]/.test(line));
}

/** The line of the tie-out about a rule. */
function line(rule: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByText(rule, { exact: true }) });
}

describe('a budget that does not balance', () => {
  test('tells so at once, is still there after a restart, and balances again when it is put right', async () => {
    await cell('Driftskostnader', KRONOBERG_2014).click();
    await page.keyboard.type('43,4');
    await page.keyboard.press('Enter');
    await expect.poll(() => figures('Nettokostnader')).toBe('264,9');
    await expect.poll(() => figures('Årets resultat')).toBe('\u22121,0');
    const frame = line(words.tieOut.rules.frame({ row: 'Årets resultat' }));
    await expect
      .poll(() => frame.innerText())
      .toContain(words.tieOut.unknownCredit({ amount: '1,0\u00A0mnkr' }));
    await waitUntilSaved(page);
    await page.reload();
    await page.getByRole('grid').waitFor();
    await expect.poll(() => figures('Årets resultat')).toBe('\u22121,0');
    await page.getByRole('button', { name: /^Driftskostnader: 43,4 i stället för 42,4/ }).click();
    await page.keyboard.type('42,4');
    await page.keyboard.press('Tab');
    await expect.poll(() => figures('Årets resultat')).toBe('0,0');
  });

  test('is judged when the credit is known', async () => {
    await cell('Driftskostnader', KRONOBERG_2014).click();
    await page.keyboard.type('43,4');
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: words.columns.edit({ name: 'Kronoberg Preliminär 2014' }) })
      .click();
    await page.getByRole('textbox', { name: words.columns.credit }).fill('0');
    await page.getByRole('button', { name: words.columns.done }).click();
    const frame = line(words.tieOut.rules.frame({ row: 'Årets resultat' }));
    await expect.poll(() => frame.innerText()).toContain(words.tieOut.frameStatus.error);
  });
});

describe('the clipboard', () => {
  test('carries a block to another column, in one edit', async () => {
    await cell('Lön poliser', 1).click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+C');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('103,7\n3,2');
    await cell('Lön poliser', KRONOBERG_2014).click();
    await page.keyboard.press('Control+V');
    await page.getByRole('button', { name: /^Ångra: Klistrade in 2 belopp/ }).click();
    await expect.poll(() => figures('Lön poliser')).toBe('103,0');
  });

  test('puts nothing in before a cell that is no amount is answered', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('1,5\n10abc'));
    await cell('Lön poliser', KRONOBERG_2014).click();
    await page.keyboard.press('Control+V');
    expect(await shows(page.getByText(text.paste.refusals['not-a-number']))).toBe(true);
    await expect.poll(() => figures('Lön poliser')).toBe('103,0');
  });
});

describe('a table that is longer than its window', () => {
  test('keeps the active cell and the totals in view', async () => {
    await cell('Anslag', 1).click();
    await page.keyboard.press('Control+ArrowDown');
    const totals = page.locator('tfoot tr');
    await totals.first().waitFor();
    await expect
      .poll(() => totals.allInnerTexts())
      .toEqual(expect.arrayContaining([expect.stringMatching(/^Årets resultat/)]));
    const bottomOf = async (selector: string): Promise<number> => {
      const box = await page.locator(selector).boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0);
    };
    const footTop = (await page.locator('tfoot').boundingBox())?.y ?? 0;
    await expect.poll(() => bottomOf(':focus')).toBeLessThanOrEqual(footTop + 1);
  });

  test('can be left with F6', async () => {
    await cell('Anslag', 1).click();
    await page.keyboard.press('F6');
    await expect.poll(() => page.locator('[role="grid"] :focus').count()).toBe(0);
  });
});

test('axe finds nothing with a cell open, a bad amount in it, or a menu or an editor beside the table', async () => {
  const faults: string[] = [];
  const check = async (where: string): Promise<void> => {
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    faults.push(...violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html ?? ''}`));
  };
  await cell('Nettokostnader', KRONOBERG_2014).click();
  await page.keyboard.type('10abc');
  await check('an open cell');
  await page.keyboard.press('Enter');
  await check('a bad amount');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F10');
  await check('the menu of a row');
  await page.getByRole('menuitem', { name: words.rows.operands }).click();
  await check('what a sum is made of');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+ArrowUp');
  await page.keyboard.press('Enter');
  await check('the editor of a column');
  expect(faults).toEqual([]);
});
