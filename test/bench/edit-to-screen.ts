import { runProgram } from '#test/support/open-program.ts';
import { waitForScreen } from '#test/support/walk.ts';
import { boundRow, percentile, type BenchRow } from './bench-row.ts';
import { largePlan } from './large-plan.ts';
import { storeRows } from './store-rows.ts';

const EDITS = 110;
/** The first edits warm the engine up and are not counted. */
const WARM_UP = 10;
const MOST_MILLISECONDS = 16;

/** Times Enter in a cell until the totals stand on screen with their layout done, in a plan of 10 000 rows. */
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
    // What TIME_ENTER has gathered.
    const samples = await page.evaluate(() => Reflect.get(globalThis, 'entered') as number[]);
    const counted = samples.slice(WARM_UP);
    return [
      boundRow(
        'edit → screen, 10 000 rows, median',
        percentile(counted, 50),
        MOST_MILLISECONDS,
        'ms',
      ),
      boundRow('edit → screen, 10 000 rows, p95', percentile(counted, 95), MOST_MILLISECONDS, 'ms'),
    ];
  } finally {
    await program.close();
  }
}

/**
 * Times every Enter from here on: React draws the edit before the key event has been handled to the end, so a task that
 * waits behind it finds the new figures, and asks for their layout. As text, free of the bundler's helpers.
 */
const TIME_ENTER = `
  globalThis.entered = [];
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter') return;
    const start = performance.now();
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      document.body.getBoundingClientRect();
      globalThis.entered.push(performance.now() - start);
    };
    channel.port2.postMessage(null);
  }, { capture: true });
`;
