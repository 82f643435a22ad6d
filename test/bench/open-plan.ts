import type { Page } from 'playwright-core';
import type { RowSet } from '#shared/domain/tables.ts';
import { text } from '#shared/text/text.ts';
import { runProgram } from '#test/support/open-program.ts';
import { interleave, ratioRow, type BenchRow } from './bench-row.ts';
import { storeRows } from './store-rows.ts';
import { wholePlan } from './whole-plan.ts';

const ROUNDS = 15;
const MOST_TIMES = 3;

/** Times the way from the start page into a very large plan, against a bare read of the same rows in the same page. */
export async function benchOpenPlan(): Promise<readonly BenchRow[]> {
  const program = await runProgram();
  try {
    const { page } = await program.newProfile({ width: 1440 });
    await page.getByRole('main').getByRole('heading').first().waitFor();
    const rows = wholePlan();
    await storeRows(page, rows);
    await page.reload();
    await page.getByRole('main').getByRole('heading').first().waitFor();
    const samples = await interleave(
      ROUNDS,
      () => timeOpening(page, rows),
      () => timeRead(page, rows),
    );
    return [ratioRow('open a plan of 14 000 rows → usable', samples, 'ms', MOST_TIMES)];
  } finally {
    await program.close();
  }
}

/** Milliseconds from the address to a screen that answers: the last chapter of the plan stands there, laid out. */
async function timeOpening(page: Page, { plans, sections }: RowSet): Promise<number> {
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.getByRole('button', { name: text.start.newPlan }).waitFor();
  return page.evaluate(
    ([planId, heading]) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const channel = new MessageChannel();
        // A task behind the one that drew the screen: whoever clicked now would be answered.
        channel.port1.onmessage = () => {
          document.body.getBoundingClientRect();
          resolve(performance.now() - start);
        };
        const watcher = new MutationObserver(() => {
          if (!(document.querySelector('main')?.textContent.includes(heading) ?? false)) return;
          watcher.disconnect();
          channel.port2.postMessage(null);
        });
        watcher.observe(document.body, { childList: true, subtree: true });
        location.hash = `#/plan/${planId}/verksamhetsplan`;
      }),
    [plans[0]?.id ?? '', sections.at(-1)?.heading ?? ''] as const,
  );
}

/** Milliseconds for one transaction that reads every filled table of the plan by its index. */
async function timeRead(page: Page, rows: RowSet): Promise<number> {
  const filled = Object.entries(rows)
    .filter(([, list]) => list.length > 0)
    .map(([table, list]) => ({ table, count: list.length }));
  return page.evaluate(
    (tables) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('omradesplan');
        opening.onerror = () => reject(new Error('The database did not open'));
        opening.onsuccess = () => {
          const start = performance.now();
          const transaction = opening.result.transaction(tables.map(({ table }) => table));
          const reads = tables.map(({ table }) => transaction.objectStore(table).getAll());
          transaction.oncomplete = () => {
            const took = performance.now() - start;
            opening.result.close();
            const complete = reads.every(({ result }, at) => result.length === tables[at]?.count);
            if (complete) resolve(took);
            else reject(new Error('The rows are not those of the plan'));
          };
        };
      }),
    filled,
  );
}
