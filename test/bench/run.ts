import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildStale } from '#build/build-stale.ts';
import { projectRoot } from '#build/project-root.ts';
import type { BenchRow } from './bench-row.ts';
import { benchBudget } from './budget.ts';
import { benchChecks } from './checks.ts';
import { benchDocx } from './docx.ts';
import { benchEditToScreen } from './edit-to-screen.ts';
import { benchGoals } from './goals.ts';
import { benchInitialScript } from './initial-script.ts';
import { benchOpenPlan } from './open-plan.ts';
import { benchPaste } from './paste.ts';
import { benchPasteShow } from './paste-show.ts';
import { benchSaveEdit } from './save-edit.ts';
import { benchStartPage } from './start-page.ts';

/** Every figure, in the order of the table. */
const FIGURES: readonly (() => Promise<readonly BenchRow[]>)[] = [
  benchStartPage,
  benchInitialScript,
  benchSaveEdit,
  benchEditToScreen,
  benchOpenPlan,
  benchBudget,
  benchGoals,
  benchChecks,
  benchPaste,
  benchPasteShow,
  benchDocx,
];

await buildStale();
const rows: BenchRow[] = [];
// One after another: two measurements at once would measure each other.
for (const figure of FIGURES) rows.push(...(await figure()));
console.table(
  rows.map(({ name, measured, against, ratio, target, met }) => ({
    name,
    measured,
    against: against ?? '–',
    ratio: ratio ?? '–',
    target,
    met: met ? 'yes' : 'NO',
  })),
);
await mkdir(join(projectRoot, 'dist'), { recursive: true });
await writeFile(join(projectRoot, 'dist/bench.json'), `${JSON.stringify(rows, null, 2)}\n`);
