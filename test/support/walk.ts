import type { Locator, Page } from 'playwright-core';
import { text } from '#shared/text/text.ts';
import type { Subject } from '#renderer/platform/navigation.ts';

/** Every screen of an open plan, in the order of the menu. */
export const PLAN_SUBJECTS: readonly Subject[] = [
  'verksamhetsplan',
  'prioriteringar',
  'mal',
  'atgarder',
  'budget',
  'begrepp',
  'planuppgifter',
  'organisation',
  'granska',
  'forhandsvisning',
];

/** Opens a sample from the start page, as a new user would, and waits for its first screen. */
export async function openSample(page: Page, sample: 'small' | 'large'): Promise<void> {
  await page.getByRole('button', { name: text.start.openSample }).click();
  await page.getByRole('menuitem', { name: text.start.samples[sample].label }).click();
  await page.waitForURL(/#\/plan\/[^/]+\/verksamhetsplan$/);
  await waitForScreen(page);
}

/** Goes to a screen by the menu at the left. */
export async function goTo(page: Page, subject: Subject): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: text.frame.subjects[subject], exact: true })
    .click();
  await page.waitForURL(new RegExp(`/${subject}$`));
  await waitForScreen(page);
}

/** Waits until the screen stands: its heading is there and nothing is still loading. */
export async function waitForScreen(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await page.getByLabel(text.frame.gate.opening).waitFor({ state: 'detached' });
}

/** Saves what is being written, by the key, and waits until the program says that it is on disk. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await page.keyboard.press('Control+S');
  await page
    .getByText(/^Allt är redan sparat/)
    .first()
    .waitFor();
}

/** Waits for something to come into view, and tells whether it is there. */
export async function shows(locator: Locator): Promise<boolean> {
  await locator.waitFor();
  return locator.isVisible();
}

/** Waits for something to go, and tells whether it is gone. */
export async function hides(locator: Locator): Promise<boolean> {
  await locator.waitFor({ state: 'detached' });
  return (await locator.count()) === 0;
}
