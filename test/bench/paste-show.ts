import type { Page } from 'playwright-core';
import { text } from '#shared/text/text.ts';
import { runProgram } from '#test/support/open-program.ts';
import { goTo, openSample } from '#test/support/walk.ts';
import { boundRow, median, type BenchRow } from './bench-row.ts';
import { pastedText } from './pasted-text.ts';

const ROWS = 5_000;
const ROUNDS = 12;
/** The first round warms up and is not counted. */
const WARM_UP = 1;
/** What is answered within a tenth of a second is felt to come at once. */
const MOST_MILLISECONDS = 100;

/** Times a large paste until its review stands on screen: read, classified, judged and drawn. */
export async function benchPasteShow(): Promise<readonly BenchRow[]> {
  const program = await runProgram();
  try {
    const { page } = await program.newProfile({ width: 1440 });
    await openSample(page, 'small');
    await goTo(page, 'atgarder');
    const pasted = pastedText(ROWS);
    const samples: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) samples.push(await timeReview(page, pasted));
    const middle = median(samples.slice(WARM_UP));
    return [boundRow(`paste of ${ROWS} rows → review on screen`, middle, MOST_MILLISECONDS, 'ms')];
  } finally {
    await program.close();
  }
}

async function timeReview(page: Page, pasted: string): Promise<number> {
  await page.getByRole('button', { name: text.paste.actions.button }).click();
  const target = page.getByRole('textbox', { name: text.paste.target.label });
  await target.waitFor();
  const took = await target.evaluate(
    (field, words) =>
      new Promise<number>((resolve) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', words);
        const start = performance.now();
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          document.body.getBoundingClientRect();
          resolve(performance.now() - start);
        };
        const watcher = new MutationObserver(() => {
          if (document.querySelector('[role="dialog"] [role="grid"] tbody td') === null) return;
          watcher.disconnect();
          channel.port2.postMessage(null);
        });
        watcher.observe(document.body, { childList: true, subtree: true });
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      }),
    pasted,
  );
  await page.getByRole('dialog').getByRole('button', { name: text.paste.cancel }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return took;
}
