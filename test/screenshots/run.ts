import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildStale } from '#build/build-stale.ts';
import { projectRoot } from '#build/project-root.ts';
import { text } from '#shared/text/text.ts';
import { runProgram, type RunningProgram } from '#test/support/open-program.ts';
import { goTo, openSample, PLAN_SUBJECTS } from '#test/support/walk.ts';

const FOLDER = join(projectRoot, 'dist/screenshots');

/** The windows that a laptop offers: the narrowest we promise, and a wide one. */
const WINDOWS = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'narrow', width: 1024, height: 768 },
] as const;

await buildStale();
await mkdir(FOLDER, { recursive: true });
const program = await runProgram();
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const window of WINDOWS) await photographAll(program, colorScheme, window);
  }
} finally {
  await program.close();
}
process.stdout.write(`${FOLDER}\n`);

/** Walks through every screen with the sample plan and photographs each. */
async function photographAll(
  running: RunningProgram,
  colorScheme: 'light' | 'dark',
  { name, width, height }: (typeof WINDOWS)[number],
): Promise<void> {
  const { context, page } = await running.newProfile({ colorScheme, width, height });
  const take = (screen: string) => photograph(page, `${screen}-${name}-${colorScheme}`);
  await page.getByRole('button', { name: text.start.newPlan }).waitFor();
  await take('start-empty');
  await page.getByRole('button', { name: text.start.newPlan }).click();
  await page.getByRole('dialog').waitFor();
  await take('new-plan');
  await page.keyboard.press('Escape');
  await openSample(page, 'large');
  for (const subject of PLAN_SUBJECTS) {
    await goTo(page, subject);
    await take(subject);
  }
  await openGoal(page);
  await take('mal-open');
  await page.getByRole('button', { name: text.frame.export }).click();
  await page.getByRole('dialog').waitFor();
  await take('export');
  await page.keyboard.press('Escape');
  await page.goto(running.address);
  await page.getByRole('link', { name: text.frame.about }).waitFor();
  await take('start');
  await page.getByRole('link', { name: text.frame.about }).click();
  await page.getByRole('heading', { name: text.start.about.title }).waitFor();
  await take('about');
  await context.close();
}

/** Opens the goal with the most to show: two baselines, targets per county and their sum. */
async function openGoal(page: Page): Promise<void> {
  await goTo(page, 'mal');
  await page.getByRole('button', { name: /^Färre gamla ärenden/ }).click();
  await page.getByRole('textbox', { name: text.goalScreen.fields.heading }).waitFor();
}

async function photograph(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}
