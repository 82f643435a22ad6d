import type { Page } from 'playwright-core';
import { runProgram } from '#test/support/open-program.ts';
import { waitForScreen } from '#test/support/walk.ts';
import { boundRow, percentile, type BenchRow } from './bench-row.ts';
import { largePlan } from './large-plan.ts';
import { storeRows } from './store-rows.ts';

const EDITS = 110;
/** The first edits warm the engine up and are not counted. */
const WARM_UP = 10;
const MOST_MILLISECONDS = 16;

/**
 * Times Enter in a cell in a plan of 10 000 rows: until the new totals stand in the page with their layout done, and
 * until the next task, before which the browser as a rule paints a frame.
 */
export async function benchEditToScreen(): Promise<readonly BenchRow[]> {
  const program = await runProgram();
  try {
    const { page } = await program.newProfile({ width: 1440 });
    await page.getByRole('main').getByRole('heading').first().waitFor();
    const rows = largePlan();
    await storeRows(page, rows);
    await page.addInitScript(TIME_ENTER);
    await page.goto(`${program.address}#/plan/${rows.plans[0]?.id}/budget`);
    await page.reload();
    await waitForScreen(page);
    await page.getByRole('gridcell').first().click();
    for (let edit = 0; edit < EDITS; edit += 1) {
      await page.keyboard.type(`${1_000 + edit}`);
      await page.keyboard.press('Enter');
    }
    return [
      ...(await figures(page, 'laidOut', 'edit → DOM and layout')),
      ...(await figures(page, 'entered', 'edit → screen')),
    ];
  } finally {
    await program.close();
  }
}

/** The median and the slow end of what TIME_ENTER has gathered under a name. */
async function figures(page: Page, gathered: string, name: string): Promise<readonly BenchRow[]> {
  // TIME_ENTER puts numbers there.
  const samples = await page.evaluate((key) => Reflect.get(globalThis, key) as number[], gathered);
  const counted = samples.slice(WARM_UP);
  return [50, 95].map((percent) =>
    boundRow(
      `${name}, 10 000 rows, ${percent === 50 ? 'median' : `p${percent}`}`,
      percentile(counted, percent),
      MOST_MILLISECONDS,
      'ms',
    ),
  );
}

/**
 * Times every Enter from here on: React draws the edit before the key event has come to the window, which therefore
 * finds the new figures and asks for their layout; and so does a task that waits behind the event. As text, free of the
 * bundler's helpers.
 */
const TIME_ENTER = `
  globalThis.entered = [];
  globalThis.laidOut = [];
  let start = 0;
  window.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter') return;
    document.body.getBoundingClientRect();
    globalThis.laidOut.push(performance.now() - start);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter') return;
    start = performance.now();
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      document.body.getBoundingClientRect();
      globalThis.entered.push(performance.now() - start);
    };
    channel.port2.postMessage(null);
  }, { capture: true });
`;
