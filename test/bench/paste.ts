import { readGrid } from '#shared/domain/paste/read-grid.ts';
import { splitText } from '#shared/domain/paste/split-text.ts';
import { interleave, ratioRow, type BenchRow } from './bench-row.ts';
import { pastedText } from './pasted-text.ts';

const ROWS = 5_000;
const ROUNDS = 31;
const MOST_TIMES = 5;

/** How long a large paste takes to be read and classified cell by cell, against splitting the same text into cells. */
export async function benchPaste(): Promise<readonly BenchRow[]> {
  const pasted = pastedText(ROWS);
  const classified = readGrid(splitText(pasted));
  if (classified.length !== ROWS) throw new Error('The paste was not read');
  const sides = await interleave(
    ROUNDS,
    () => timed(() => readGrid(splitText(pasted))),
    () => timed(() => pasted.split('\r\n').map((line) => line.split('\t'))),
  );
  return [ratioRow(`paste of ${ROWS} rows, read and classified`, sides, 'ms', MOST_TIMES)];
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
